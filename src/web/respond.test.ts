import { expect, test } from 'vitest';
import { respond } from './respond.ts';

const asked = (headers = {}) => new Request('http://localhost/termine.csv', { headers });
const about = { contentType: 'text/csv', validator: 'abc' };

test('pieces are made while they are sent, and arrive as the whole text', async () => {
  const made: number[] = [];
  const pieces = function* () {
    for (let number = 0; number < 20; number++) {
      made.push(number);
      yield `${number} ü`.padEnd(30_000, '.');
    }
  };
  const reader = respond(asked(), { ...about, body: pieces() }).body?.getReader();
  let bytes = (await reader?.read())?.value?.length ?? 0;
  expect(bytes).toBeGreaterThan(65_000);
  expect(made.length).toBeLessThan(12);
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) bytes += next.value.length;
  expect(bytes).toBe(20 * 30_000 + 20);
});

test('a reader that goes away ends the making', async () => {
  let ended = false;
  const pieces = function* () {
    try {
      while (true) yield 'a'.repeat(40_000);
    } finally {
      ended = true;
    }
  };
  const reader = respond(asked(), { ...about, body: pieces() }).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(ended).toBe(true);
});

test('nothing is made for who has the same already, and what has no validator is known by its text', async () => {
  const never = function* (): Generator<string> {
    yield '';
    throw new Error('asked for');
  };
  expect(respond(asked({ 'if-none-match': '"abc"' }), { ...about, body: never() }).status).toBe(304);
  const plain = respond(asked(), { contentType: 'text/csv', body: ['a', 'b'] });
  expect([await plain.text(), plain.headers.get('etag')]).toEqual([
    'ab',
    respond(asked(), { contentType: 'text/csv', body: 'ab' }).headers.get('etag'),
  ]);
});
