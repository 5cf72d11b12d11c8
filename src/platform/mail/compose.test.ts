import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { mailDate } from './mail-date.ts';
import { oneLine } from './one-line.ts';

const queuedAt = Temporal.Instant.from('2026-11-05T06:07:08Z');
const from = { name: 'Litfaß Wesselheim', address: 'kultur@example.org' };
const aMail = {
  recipient: 'lena@example.org',
  language: 'de' as const,
  subject: 'Grüße vom Fluß',
  text: 'Grüße\n.\nEnde',
  html: '<p>Grüße</p>',
  headers: {},
  messageId: '<0199@example.org>',
  queuedAt,
  notBefore: queuedAt,
};

const lines = (whole: Buffer) => whole.toString('latin1').split('\r\n');
const headOf = (whole: Buffer) => whole.toString('latin1').split('\r\n\r\n')[0] ?? '';

test('a mail arrives as it was worded, in text and HTML', async () => {
  const whole = await compose({ ...aMail, notBefore: queuedAt.add({ hours: 1 }) }, from);
  const read = await simpleParser(whole);
  expect(read).toMatchObject({ subject: 'Grüße vom Fluß', messageId: '<0199@example.org>', html: '<p>Grüße</p>' });
  expect(read.text?.trimEnd()).toBe('Grüße\n.\nEnde');
  expect(read.from?.value).toEqual([{ name: 'Litfaß Wesselheim', address: 'kultur@example.org' }]);
  expect(read.to).toMatchObject({ value: [{ name: '', address: 'lena@example.org' }] });
  expect(read.date?.toISOString()).toBe('2026-11-05T07:07:08.000Z');
  expect(read.headers.get('auto-submitted')).toBe('auto-generated');
  expect(read.headers.get('content-language')).toBe('de');
  expect(read.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' });
});

test('a list can be left by one click, and sorted by its name', async () => {
  const https = `https://kultur.example.org/abo/${'k'.repeat(800)}`;
  const headers = { listUnsubscribe: { https, mailto: 'mailto:abo@example.org' }, listId: 'woche.example.org' };
  const whole = await compose({ ...aMail, headers: { ...headers, replyTo: 'team@example.org' } }, from);
  const read = await simpleParser(whole);
  expect(headOf(whole)).toContain(`\r\nList-Unsubscribe: <${https}>, <mailto:abo@example.org>\r\n`);
  expect(headOf(whole)).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  expect(headOf(whole)).toMatch(/\r\nList-Id: <woche.example.org>\r\n/i);
  expect(read.replyTo?.value).toEqual([{ name: '', address: 'team@example.org' }]);
});

test.each([
  'Los\r\nBcc: all@example.org',
  'Los\nContent-Type: text/html\n\n<script>',
  'Los\rX-Evil: 1',
  'Los\u0085X-Evil: 1\u2028X-Evil: 2\u0000',
  '=?UTF-8?Q?Los=0D=0ABcc:_all@example.org?=',
  `${'Los'.repeat(500)}`,
  `${'💃'.repeat(500)}`,
  '\ud83d allein',
])('a hostile subject begins no header of its own: %j', async (subject) => {
  const whole = await compose({ ...aMail, subject: oneLine(subject, 200) }, from);
  const read = await simpleParser(whole);
  expect([...read.headers.keys()].sort()).toEqual([
    ...['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version'],
    ...['subject', 'to'],
  ]);
  expect(headOf(whole).match(/^Subject:/gm)).toHaveLength(1);
  expect(Math.max(...lines(whole).map((line) => line.length))).toBeLessThanOrEqual(998);
});

test('the text cannot end the mail early, has no bare line ends and no overlong lines', async () => {
  const text = `a\n.\nb\r.\r\n${'ü'.repeat(3_000)}\r\n--_NmP`;
  const whole = (await compose({ ...aMail, text, html: `<p>${'x'.repeat(5_000)}</p>` }, from)).toString('latin1');
  expect(whole.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...whole.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
});

test('files and addresses named in a mail are never opened', async () => {
  const html = '<img src="file:///etc/passwd"><img src="cid:/etc/passwd"><a href="{{constructor}}">$1</a>';
  const read = await simpleParser(await compose({ ...aMail, html }, from));
  expect(read.html).toBe(html);
  expect(read.attachments).toEqual([]);
});

test('dates are written as RFC 5322 wants them', () =>
  expect(mailDate(Temporal.Instant.from('2026-11-25T09:05:00Z'))).toBe('Wed, 25 Nov 2026 09:05:00 +0000'));
