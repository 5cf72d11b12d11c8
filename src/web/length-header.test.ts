import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { lengthHeader, tellLength } from './length-header.ts';

/** What a server that tells lengths answers when a handler sends these two pieces. */
async function answered(headers: Record<string, string>) {
  const server = createServer((_request, response) => {
    tellLength(response);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.write('ab');
    response.end('cd');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return {
      length: response.headers.get('content-length'),
      own: response.headers.get(lengthHeader),
      text: await response.text(),
    };
  } finally {
    server.close();
  }
}

test('a length that is told inside becomes the length of the answer, and the header stays in the house', async () => {
  expect(await answered({ [lengthHeader]: '4' })).toEqual({ length: '4', own: null, text: 'abcd' });
});

test('an answer of unknown length stays one', async () => {
  expect(await answered({})).toEqual({ length: null, own: null, text: 'abcd' });
});
