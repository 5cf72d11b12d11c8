import { expect, test } from 'vitest';
import { readGermanDate } from './read-german-date.ts';

function told(text: string) {
  const days = readGermanDate(text);
  return days && [days.from, days.to].filter(Boolean).join('..');
}

test.each([
  ['2026-12-04', '2026-12-04'],
  ['04.12.2026', '2026-12-04'],
  ['4.12.26', '2026-12-04'],
  ['4. 12. 2026', '2026-12-04'],
  ['Fr, 4. Dezember 2026', '2026-12-04'],
  ['4. Dez. 2026', '2026-12-04'],
  ['1. März 2027', '2027-03-01'],
  ['1. Maerz 2027', undefined],
  ['04.12.2026 19:30 Uhr', '2026-12-04'],
  ['29.02.2028', '2028-02-29'],
])('%s is a day', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['04.12.2026 - 06.12.2026', '2026-12-04..2026-12-06'],
  ['4.–6.12.2026', '2026-12-04..2026-12-06'],
  ['30.11. bis 6.12.2026', '2026-11-30..2026-12-06'],
  ['30.12.2026–2.1.2027', '2026-12-30..2027-01-02'],
  ['2026-12-04 – 2026-12-06', '2026-12-04..2026-12-06'],
  ['06.12.2026 - 04.12.2026', '2026-12-06'],
])('%s is several days', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  '',
  '04.12.',
  '32.12.2026',
  '29.02.2027',
  '2026-02-30',
  'morgen',
  '4.13.2026',
  '12/04/2026',
  '9'.repeat(50_000),
])('%.30s names no day', (text) => expect(told(text)).toBeUndefined());

test('what stands besides the day is left for the time', () => {
  expect(readGermanDate('Fr, 04.12.2026, 19:30 Uhr')?.rest).toContain('19:30 Uhr');
});
