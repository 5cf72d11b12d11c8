import { expect, test } from 'vitest';
import { freeDaysInARow, nextBridgeDay } from './long-weekends.ts';
import { namedDays, nextNamed } from './named-days.ts';
import { easterOf, publicHolidayOn } from './public-holidays.ts';
import { nextSchoolHoliday, schoolHolidayOn, schoolHolidaysOf } from './school-holidays.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const named = (name: string, from: string) => {
  const rule = namedDays.find(([names]) => names.split(', ').includes(name))?.[1];
  if (!rule) throw new Error(`nobody named ${name}`);
  const { first, last } = nextNamed(rule, day(from));
  return first.equals(last) ? first.toString() : `${first}..${last}`;
};

test('a public holiday is one only where it is one', () => {
  expect(publicHolidayOn(day('2027-05-27'), 'DE-NW')?.de).toBe('Fronleichnam');
  expect(publicHolidayOn(day('2027-05-27'), 'DE-BE')).toBeUndefined();
  expect(publicHolidayOn(day('2027-12-25'), 'DE-NW')?.en).toBe('Christmas Day');
  expect(publicHolidayOn(day('2026-12-24'), 'DE-NW')).toBeUndefined();
});

test('Easter is where astronomers put it', () => {
  expect([2026, 2027, 2028, 2038].map((year) => easterOf(year).toString())).toEqual([
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
  ]);
});

test('named days are found by rule, the next that is not over', () => {
  expect(named('rosenmontag', '2026-11-18')).toBe('2027-02-08');
  expect(named('1. advent', '2026-11-18')).toBe('2026-11-29');
  expect(named('4. advent', '2028-12-01')).toBe('2028-12-24');
  expect(named('totensonntag', '2026-11-18')).toBe('2026-11-22');
  expect(named('busstag', '2026-11-01')).toBe('2026-11-18');
  expect(named('volkstrauertag', '2026-11-01')).toBe('2026-11-15');
  expect(named('zwischen den jahren', '2026-12-28')).toBe('2026-12-27..2026-12-30');
  expect(named('zwischen den jahren', '2026-12-31')).toBe('2027-12-27..2027-12-30');
  expect(named('muttertag', '2027-01-01')).toBe('2027-05-09');
  expect(named('tag des offenen denkmals', '2027-01-01')).toBe('2027-09-12');
});

test('a holiday beside a weekend makes it long, one day off makes a bridge', () => {
  const written = (from: string, state: string) => {
    const span = freeDaysInARow(day(from), state);
    return span && `${span.first}..${span.last}`;
  };
  expect(written('2027-03-01', 'DE-NW')).toBe('2027-03-26..2027-03-29');
  expect(written('2027-05-18', 'DE-NW')).toBe('2027-05-27..2027-05-30');
  expect(written('2027-05-18', 'DE-BE')).toBe('2028-04-14..2028-04-17');
  expect(nextBridgeDay(day('2027-05-18'), 'DE-NW')?.toString()).toBe('2027-05-28');
});

test('school holidays are those of the state, and none where nobody wrote them down', () => {
  const next = nextSchoolHoliday('herbstferien', day('2026-11-18'), 'DE-NW');
  expect(`${next?.first}..${next?.last}`).toBe('2027-10-23..2027-11-06');
  expect(schoolHolidayOn(day('2026-12-28'), 'DE-NW')?.kind).toBe('weihnachtsferien');
  expect(schoolHolidayOn(day('2026-12-01'), 'DE-NW')).toBeUndefined();
  expect(schoolHolidaysOf('DE-XX')).toEqual([]);
});
