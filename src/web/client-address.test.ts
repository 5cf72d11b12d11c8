import { expect, test } from 'vitest';
import { clientAddress, networkOf, trustedOf } from './client-address.ts';

const nobody = trustedOf([]);
const proxy = trustedOf(['10.0.0.1', '192.168.0.0/16', 'fd00::/8']);

test('without proxies of our own the connection says who asks, whatever a header claims', () => {
  expect(clientAddress('203.0.113.7', '198.51.100.1', nobody)).toBe('203.0.113.7');
  expect(clientAddress('::ffff:203.0.113.7', undefined, nobody)).toBe('203.0.113.7');
  expect(clientAddress(undefined, '198.51.100.1', nobody)).toBe('unknown');
});

test('behind a proxy of our own the last address that is no proxy counts', () => {
  expect(clientAddress('10.0.0.1', '198.51.100.1', proxy)).toBe('198.51.100.1');
  expect(clientAddress('10.0.0.1', '198.51.100.1, 192.168.3.4', proxy)).toBe('198.51.100.1');
  expect(clientAddress('fd12::1', '2001:db8::5', proxy)).toBe('2001:db8::5');
});

test.each([
  ['an address invented in front', '203.0.113.9, 198.51.100.1'],
  ['a proxy invented in front', '10.0.0.1, 198.51.100.1'],
  ['many invented ones', `${'203.0.113.9, '.repeat(500)}198.51.100.1`],
])('%s changes nothing', (_, forwarded) => {
  expect(clientAddress('10.0.0.1', forwarded, proxy)).toBe('198.51.100.1');
});

test('nonsense in the header leaves the proxy itself as who asks', () => {
  for (const forwarded of ['', 'unknown', '198.51.100.1, _hidden', '1.2.3', 'x'.repeat(10_000)])
    expect(clientAddress('10.0.0.1', forwarded, proxy)).toBe('10.0.0.1');
});

test('the rule bites: a header of a connection that is no proxy would change who asks if it were believed', () => {
  expect(clientAddress('203.0.113.7', '198.51.100.1', () => true)).toBe('198.51.100.1');
});

test('a limit is meant for one IPv4 address or one IPv6 network', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
  expect(networkOf('unknown')).toBe('unknown');
});
