import { expect, test } from 'vitest';
import { showsMails } from './shows-mails.ts';

const own = { smtpUrl: undefined, host: '127.0.0.1', publicUrl: 'http://localhost:3000' };

test('mails are shown on one’s own machine', () => {
  expect(showsMails(own)).toBe(true);
  expect(showsMails({ ...own, host: '::1', publicUrl: 'http://[::1]:3000' })).toBe(true);
});

test.each([
  ['they really leave', { smtpUrl: 'smtp://localhost' }],
  ['others can connect', { host: '0.0.0.0' }],
  ['others can connect by IPv6', { host: '::' }],
  ['the portal is public', { publicUrl: 'https://kultur.example.org' }],
  ['the name only looks near', { publicUrl: 'http://localhost.example.org' }],
  ['the name only begins near', { host: '127.0.0.1.example.org' }],
])('no mail is shown where %s', (_, change) => expect(showsMails({ ...own, ...change })).toBe(false));
