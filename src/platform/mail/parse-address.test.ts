import { expect, test } from 'vitest';
import { parseAddress } from './parse-address.ts';

test.each([
  ['lena@example.org', 'lena@example.org'],
  [' lena@example.org ', 'lena@example.org'],
  ['Lena.Brandt+kultur@Example.ORG', 'Lena.Brandt+kultur@example.org'],
  ["o'neil@example.org", "o'neil@example.org"],
  ['kasse@bücherstube.example', 'kasse@xn--bcherstube-9db.example'],
  // A Cyrillic "а" looks like ours; what is stored shows that it is not.
  ['info@pаypal.example', 'info@xn--pypal-4ve.example'],
])('%s is an address', (text, address) => expect(parseAddress(text)).toBe(address));

test.each([
  '',
  '@',
  'lena',
  'lena@',
  '@example.org',
  'lena@localhost',
  'lena@127.0.0.1',
  'lena@[127.0.0.1]',
  'lena@0x7f.1',
  'a@example.org,b@example.org',
  'a@example.org;b@example.org',
  'a@example.org b@example.org',
  'a@example.org\r\nRCPT TO:<b@example.org>',
  'a\n@example.org',
  '"a@example.org b"@example.org',
  '"quoted"@example.org',
  'Lena <lena@example.org>',
  '<lena@example.org>',
  'lena@example.org(comment)',
  '(comment)lena@example.org',
  'group: a@example.org, b@example.org;',
  'a@b@example.org',
  '.a@example.org',
  'a..b@example.org',
  'a.@example.org',
  'lena@-example.org',
  'lena@example..org',
  'lena@exam ple.org',
  'lena@example.org/../x',
  'lena@example%2eorg.de',
  'lena@exam\u00adple.org\0',
  'лена@example.org',
  `${'a'.repeat(65)}@example.org`,
  `a@${'b.'.repeat(130)}org`,
])('%j is none', (text) => expect(parseAddress(text)).toBeUndefined());

test.each([
  ['64 kB of one name', `${'a'.repeat(64_000)}@example.org`],
  ['64 kB of dots', `${'a.'.repeat(32_000)}@example.org`],
  ['64 kB of @', '@'.repeat(64_000)],
  ['groups in groups', `${'a:'.repeat(10_000)}a@example.org${';'.repeat(10_000)}`],
  ['nested comments', `${'('.repeat(32_000)}${')'.repeat(32_000)}a@example.org`],
  ['spaces', `${' '.repeat(64_000)}a@example.org`],
])('%s costs less than a millisecond', (_, text) => {
  const since = performance.now();
  expect(parseAddress(text)).toBeUndefined();
  expect(performance.now() - since).toBeLessThan(1);
});
