import { expect, test } from 'vitest';
import { isNear, nearHeader } from './near-header.ts';
import { tellTruth } from './untrue-headers.ts';

const asked = (remoteAddress: string, headers: Record<string, string>) =>
  isNear({ socket: { remoteAddress } as never, headers });

test.each([
  ['127.0.0.1', 'localhost:3000'],
  ['::ffff:127.0.0.1', '127.0.0.1:3000'],
  ['::1', '[::1]:3000'],
])('who asks from %s for %s sits at this machine', (from, host) => expect(asked(from, { host })).toBe(true));

test.each([
  ['another machine', '192.168.1.7', { host: 'localhost:3000' }],
  ['a page whose name was turned to this machine', '127.0.0.1', { host: 'evil.example.org:3000' }],
  ['a name that only begins near', '127.0.0.1', { host: 'localhost.example.org' }],
  ['a name with somebody in front', '127.0.0.1', { host: 'localhost@example.org' }],
  ['a proxy', '127.0.0.1', { host: 'localhost:3000', 'x-forwarded-for': '198.51.100.1' }],
  ['a proxy that says only that it is one', '127.0.0.1', { host: 'localhost:3000', via: '1.1 proxy' }],
  ['nobody by name', '127.0.0.1', {}],
])('%s does not', (_, from, headers) => expect(asked(from, headers)).toBe(false));

test('nobody outside can say that they are near', () => {
  const headers = { [nearHeader]: '1', host: 'localhost' };
  tellTruth(headers, 'localhost');
  expect(headers).toEqual({ host: 'localhost' });
});
