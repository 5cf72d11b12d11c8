import { expect, test } from 'vitest';
import {
  briefDate,
  dateAndTime,
  dateRange,
  longDate,
  longDateRange,
  monthAndYear,
  monthShort,
  shortDate,
  shortDateWithYear,
  timeRange,
  timeWords,
} from './date-words.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.PlainTime.from(text);

test('a date is told as people here write it, and as English readers expect it', () => {
  const date = day('2026-12-04');
  expect([shortDate, shortDateWithYear, briefDate, longDate, monthAndYear].map((words) => words(date, 'de'))).toEqual([
    'Fr 4.12.',
    'Fr 4.12.2026',
    'Fr 4.',
    'Freitag, 4. Dezember 2026',
    'Dezember 2026',
  ]);
  expect([shortDate, shortDateWithYear, briefDate, longDate, monthAndYear].map((words) => words(date, 'en'))).toEqual([
    'Fri 4 Dec',
    'Fri 4 Dec 2026',
    'Fri 4',
    'Friday, 4 December 2026',
    'December 2026',
  ]);
  expect([monthShort(3, 'de'), monthShort(10, 'en')]).toEqual(['Mär', 'Oct']);
});

test.each([
  ['00:00', '0 Uhr', 'midnight'],
  ['00:30', '0.30 Uhr', '12.30 am'],
  ['09:05', '9.05 Uhr', '9.05 am'],
  ['12:00', '12 Uhr', 'noon'],
  ['12:15', '12.15 Uhr', '12.15 pm'],
  ['19:30', '19.30 Uhr', '7.30 pm'],
  ['20:00', '20 Uhr', '8 pm'],
])('%s is told as %s and %s', (time, german, english) => {
  expect([timeWords(at(time), 'de'), timeWords(at(time), 'en')]).toEqual([german, english]);
});

test.each([
  ['2026-12-01', '2026-12-31', '1.–31.12.2026', '1–31 Dec 2026'],
  ['2026-11-28', '2026-12-05', '28.11.–5.12.2026', '28 Nov – 5 Dec 2026'],
  ['2026-11-28', '2027-01-05', '28.11.2026–5.1.2027', '28 Nov 2026 – 5 Jan 2027'],
  ['2026-12-04', '2026-12-04', '4.12.2026', '4 Dec 2026'],
])('%s to %s is %s', (first, last, german, english) => {
  expect([dateRange(day(first), day(last), 'de'), dateRange(day(first), day(last), 'en')]).toEqual([german, english]);
});

test('a long range names its months', () => {
  expect(longDateRange(day('2026-12-01'), day('2026-12-31'), 'de')).toBe('1.–31. Dezember 2026');
  expect(longDateRange(day('2026-11-28'), day('2026-12-05'), 'en')).toBe('28 November – 5 December 2026');
  expect(longDateRange(day('2026-11-28'), day('2027-01-05'), 'de')).toBe('28. November 2026 – 5. Januar 2027');
});

test('a range of hours says Uhr, am and pm only as often as it must', () => {
  expect(timeRange(at('20:00'), at('22:00'), 'de')).toBe('20–22 Uhr');
  expect(timeRange(at('19:30'), at('22:00'), 'en')).toBe('7.30–10 pm');
  expect(timeRange(at('11:00'), at('14:00'), 'en')).toBe('11 am – 2 pm');
  expect(timeRange(at('22:00'), at('00:00'), 'en')).toBe('10 pm – midnight');
});

test('date and time are one phrase', () => {
  const local = Temporal.PlainDateTime.from('2026-12-04T20:00');
  expect([dateAndTime(local, 'de'), dateAndTime(local, 'en')]).toEqual(['Fr 4.12., 20 Uhr', 'Fri 4 Dec, 8 pm']);
});
