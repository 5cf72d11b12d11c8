import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clock } from '../src/platform/config.ts';
import { database } from '../src/platform/db.ts';
import { queueMail } from '../src/platform/mail/queue-mails.ts';
import { address, ask, textOf } from './ask.ts';
import { asVisitor } from './visitor.ts';

const subject = 'Schöne Grüße vom Fluß';
const hostile = '<h1>Grüße</h1><style>h1{color:#123456}</style><script>document.title="caught"</script>';
let id = '';

/** Asks with headers that fetch will not send. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    const sent = request(address() + path, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });

beforeAll(async () => {
  const { db } = database();
  const ctx = { db, actor: { kind: 'system', job: 'journey' }, now: clock(), locale: 'de' } as const;
  const mail = { key: `journey ${performance.now()}`, kind: 'test', to: 'lena@example.org', language: 'de' } as const;
  const queued = await queueMail(ctx, {
    ...mail,
    subject,
    text: `Bis Freitag!\n\nDie Säule\n${address()}/hilfe`,
    html: hostile,
  });
  if (queued.ok) id = queued.value.id;
  for (let tries = 0; tries < 400 && (await ask(`/mails/${id}`)).status !== 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
});

afterAll(() => database().pool.end());

test('a mail that was caused is there to read a moment later, in text, HTML and with its head', async () => {
  expect(await textOf('/mails')).toContain(subject);
  await asVisitor(async (page) => {
    await page.goto(`${address()}/mails`);
    await page.getByRole('link', { name: subject }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(subject);
    expect(await page.locator('pre').textContent()).toContain('Bis Freitag!\n\nDie Säule');
    expect(await page.getByText('lena@example.org').count()).toBe(1);
    await page.getByRole('link', { name: `${address()}/hilfe` }).click();
    await page.waitForURL('**/hilfe');
    await page.goBack();
    await page.getByRole('link', { name: 'Als HTML ansehen' }).click();
    expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).color)).toBe('rgb(18, 52, 86)');
    expect(await page.title()).not.toBe('caught');
  });
});

test('the HTML of a mail may run nothing and load nothing, and no page about mails is kept', async () => {
  const html = await ask(`/mails/${id}/html`);
  expect(html.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none';.*frame-ancestors 'none'/);
  for (const path of ['/mails', `/mails/${id}`, `/mails/${id}/html`, '/en/mails']) {
    const { status, headers } = await ask(path);
    expect([status, headers.get('cache-control'), headers.get('x-robots-tag')], path).toEqual([
      ...[200, 'private, no-store', 'noindex'],
    ]);
  }
});

test.each([
  ['a page elsewhere whose name was turned to this machine', { host: 'evil.example.org' }],
  ['a proxy', { 'x-forwarded-for': '198.51.100.1' }],
  ['another proxy', { forwarded: 'for=198.51.100.1' }],
])('from outside there are no mails: %s', async (_, headers) => {
  for (const path of ['/mails', `/mails/${id}`, `/mails/${id}/html`, '/en/mails'])
    expect(await statusOf(path, headers), path).toBe(404);
});

test('an id that is none, or none any more, is told so', async () => {
  for (const path of ['/mails/x', '/mails/0199d0a0-0000-7000-8000-00000000000f', '/mails/%2e%2e/html'])
    expect([308, 404], path).toContain((await ask(path)).status);
});
