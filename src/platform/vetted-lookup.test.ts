import type { LookupOptions } from 'node:dns';
import { expect, test } from 'vitest';
import { type Lookup, notPublic, vettedLookup } from './vetted-lookup.ts';

/** What a socket is told to connect to. */
const connectsTo = (lookup: Lookup, options: LookupOptions = { all: true }) =>
  new Promise((resolve) => {
    vettedLookup(lookup)('host.example', options, (error, found) => resolve(error ? error.code : found));
  });

const answering =
  (...addresses: string[]): Lookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

test('a name that answers first public and then private is asked once, and the checked address is connected to', async () => {
  let asked = 0;
  const twoFaced: Lookup = async () => [{ address: asked++ === 0 ? '8.8.8.8' : '127.0.0.1', family: 4 }];
  expect(await connectsTo(twoFaced)).toEqual([{ address: '8.8.8.8', family: 4 }]);
  expect(asked).toBe(1);
});

test('a second look that turns private is refused', async () => {
  expect(await connectsTo(answering('127.0.0.1'))).toBe(notPublic);
  expect(await connectsTo(answering('8.8.8.8', 'fd00::1'))).toBe(notPublic);
  expect(await connectsTo(answering())).toBe(notPublic);
});

test('a socket that wants one address gets the first', async () => {
  expect(await connectsTo(answering('2a00:1450::1', '8.8.8.8'), {})).toBe('2a00:1450::1');
});

test("the name service's own failure comes through", async () => {
  const missing: Lookup = async () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
  expect(await connectsTo(missing)).toBe('ENOTFOUND');
});
