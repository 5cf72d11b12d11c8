import { expect, test } from 'vitest';
import { done, refuse } from '#kernel/result.ts';
import { type Sent, sending } from './sending.ts';

const params = { params: Promise.resolve({ file: 'x.zip' }) };
const ask = (sent: Partial<Sent>, search = '', headers: Record<string, string> = {}) =>
  sending(async () => ({ contentType: 'application/zip', version: 'v1', make: () => new Uint8Array([1, 2]), ...sent }))(
    new Request(`http://localhost/mitnehmen/x.zip${search}`, { headers }),
    params,
  );

test('a file with its version in the address may be kept for ever, another one is asked for again', async () => {
  expect((await ask({}, '?v=v1')).headers.get('cache-control')).toContain('immutable');
  expect((await ask({}, '?v=v0')).headers.get('cache-control')).toBe('public, max-age=300');
  expect((await ask({ filename: 'nachtfahrt.zip' })).headers.get('content-disposition')).toBe(
    'attachment; filename="nachtfahrt.zip"',
  );
});

test('who has it already is told so, and nothing is made', async () => {
  let made = 0;
  const make = () => {
    made++;
    return 'x';
  };
  const first = await ask({ make });
  const again = await ask({ make }, '', { 'if-none-match': first.headers.get('etag') ?? '' });
  expect([first.status, again.status, made]).toEqual([200, 304, 1]);
});

test('a hundred who ask for the same file in the same moment get it, and it is made once', async () => {
  let made = 0;
  const make = async () => {
    made++;
    await Promise.resolve();
    return done('PK');
  };
  const all = await Promise.all(Array.from({ length: 100 }, () => ask({ make })));
  expect(await Promise.all(all.map((answer) => answer.text()))).toEqual(Array(100).fill('PK'));
  expect(made).toBe(1);
  await ask({ make });
  expect(made).toBe(2);
});

test('too many at once are told to come back', async () => {
  const busy = await ask({ make: async () => refuse({ kind: 'busy' } as const) });
  expect([busy.status, busy.headers.get('retry-after'), busy.headers.get('cache-control')]).toEqual([
    503,
    '5',
    'no-store',
  ]);
  const whole = await ask({ make: async () => done('PK') });
  expect([whole.status, await whole.text()]).toEqual([200, 'PK']);
});

test('pictures may run nothing, whatever is in them', async () => {
  const picture = await ask({ contentType: 'image/svg+xml', make: () => '<svg/>' });
  expect(picture.headers.get('content-security-policy')).toContain('sandbox');
});
