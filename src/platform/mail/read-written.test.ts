import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { headerOf, readMail } from './read-written.ts';

const at = Temporal.Instant.from('2026-11-25T16:00Z');
const aMail = {
  ...{ recipient: 'lena@example.org', language: 'de' as const, headers: {}, messageId: '<1@example.org>' },
  ...{ queuedAt: at, notBefore: at, html: null },
};
const from = { name: 'Litfaß', address: 'kultur@example.org' };

test.each([
  ['Grüße vom Fluß', 'Schöne\n\n.\nGrüße = 100 %\n', '<p class="a">Grüße = 100 %</p>'],
  ['Plain', 'Plain text', null],
  [`${'Ein langer Betreff mit Ä '.repeat(7)}Ende`, `${'x'.repeat(3_000)}`, `<p>${'ü'.repeat(3_000)}</p>`],
  ['💃 tanzt', '💃', '<b>💃</b>'],
])('what was written is read again as it was worded: %s', async (subject, text, html) => {
  const source = (await compose({ ...aMail, subject, text, html }, from)).toString('latin1');
  const mail = readMail(source);
  expect(headerOf(mail.headers, 'subject')).toBe(subject);
  expect(mail.text.trimEnd()).toBe(text.trimEnd());
  expect(mail.html ?? null).toBe(html);
  expect(headerOf(mail.headers, 'from')).toBe('Litfaß <kultur@example.org>');
});

test.each(['', 'nonsense', 'a: b\r\n\r\n', 'Content-Type: multipart/alternative; boundary="x"\r\n\r\n--x'])(
  'a broken file is no fault: %j',
  (source) => expect(readMail(source).html).toBeUndefined(),
);
