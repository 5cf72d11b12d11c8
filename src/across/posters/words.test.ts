import { expect, test } from 'vitest';
import { dateWords } from './words.ts';

test('a date is worded in both languages', () => {
  expect(dateWords('2026-10-10', 'de')).toEqual({
    day: '10',
    weekday: 'Sa',
    month: 'Okt',
    weekdayLong: 'Samstag',
    monthLong: 'Oktober',
    whole: 'Samstag, 10. Oktober 2026',
  });
  expect(dateWords('2026-03-01', 'en')).toMatchObject({
    weekday: 'Sun',
    month: 'March',
    whole: 'Sunday, 1 March 2026',
  });
});
