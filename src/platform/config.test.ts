import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing set: the defaults of a fresh machine', () => {
  const read = readConfig({});
  expect('config' in read && read.config).toMatchObject({
    port: 3000,
    publicUrl: 'http://localhost:3000',
    sample: true,
  });
});

test('the public address is an origin, whatever path was pasted with it', () => {
  const read = readConfig({ PUBLIC_URL: 'https://kultur.example/start?x=1' });
  expect('config' in read && read.config.publicUrl).toBe('https://kultur.example');
});

test.each([
  ['PORT', '80800'],
  ['PORT', 'drei'],
  ['PUBLIC_URL', 'kultur.example'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['LITFASS_CITY', '/nowhere'],
  ['LITFASS_NOW', 'gestern'],
  ['LITFASS_SAMPLE', 'ja'],
  ['DATABASE_URL', 'mysql://x'],
  ['LITFASS_FETCH_ALLOW', 'localhost'],
  ['MEILI_URL', 'localhost:7700'],
  ['MEILI_KEY', 'zwei Wörter'],
  ['TRUSTED_PROXIES', 'mein-proxy'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['SMTP_URL', 'https://mail.example.org'],
  ['MAIL_FROM', 'Kulturportal'],
  ['AUTH_SECRET', 'kurz'],
])('%s=%s is one clear line', (name, value) => {
  const read = readConfig({ [name]: value });
  expect('mistakes' in read && read.mistakes).toEqual([expect.stringMatching(new RegExp(`^${name}: .+\\(`))]);
});

test('a mistake in a secret does not repeat the secret', () => {
  const read = readConfig({ MEILI_KEY: 'geheim geheim' });
  expect('mistakes' in read && read.mistakes.join()).toMatch(/^MEILI_KEY: (?!.*geheim)/);
});

test('proxies are addresses and networks', () => {
  const read = readConfig({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8' });
  expect('config' in read && read.config.trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
});

test('a key alone is no other engine', () => {
  const read = readConfig({ MEILI_KEY: 'geheim' });
  expect('config' in read && read.config.meilisearch).toBeUndefined();
});
