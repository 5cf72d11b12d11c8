import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksFrom, marksOfLastDay } from './day-marks.ts';

const aDay = fc
  .record({ year: fc.integer({ min: 1990, max: 2110 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => Temporal.PlainDate.from({ year, month, day: 15 }));

test('whatever ends on a day or later has one of the marks asked for from that day', () => {
  fc.assert(
    fc.property(aDay, aDay, (from, last) => {
      const marks = marksOfLastDay(last);
      const asked = new Set(marksFrom(from));
      if (Temporal.PlainDate.compare(last, from) >= 0) expect(marks.some((mark) => asked.has(mark))).toBe(true);
    }),
  );
});

test('what ended in an earlier quarter has none of them, and they are few', () => {
  const asked = marksFrom(Temporal.PlainDate.from('2026-11-22'));
  for (const day of ['2026-09-30', '2026-01-01', '2025-12-31', '2019-06-01'])
    expect(
      marksOfLastDay(Temporal.PlainDate.from(day)).some((mark) => asked.includes(mark)),
      day,
    ).toBe(false);
  for (const day of ['2026-10-01', '2027-01-01', '2031-05-05', '9999-12-31'])
    expect(
      marksOfLastDay(Temporal.PlainDate.from(day)).some((mark) => asked.includes(mark)),
      day,
    ).toBe(true);
  expect(asked.length).toBeLessThan(20);
});
