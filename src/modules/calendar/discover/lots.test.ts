import { expect, test } from 'vitest';
import { lotOf, seedOf } from './lots.ts';

test('lots are spread evenly, over the dates of one day and over the days of one date', () => {
  for (const lots of [
    Array.from({ length: 10_000 }, (_, date) => lotOf(seedOf(`date-${date}`), 20_261_122)),
    Array.from({ length: 10_000 }, (_, day) => lotOf(seedOf('date'), day)),
  ]) {
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => lots.filter((lot) => Math.floor(lot * 10) === tenth).length,
    );
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1_150);
  }
});

test('a lot is the same in every process: it is known by heart here', () => {
  expect(seedOf('entdecken')).toBe(seedOf('zum entdecken', -9));
  expect(lotOf(seedOf('entdecken'), seedOf('2026-11-22'))).toBeCloseTo(0.022716645849868655, 9);
});
