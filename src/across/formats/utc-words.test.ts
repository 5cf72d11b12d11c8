import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomTime, calendarTime, internetTime } from './utc-words.ts';

const seconds = fc.integer({ min: 0, max: 4_102_444_800 });

test('any second is told as Temporal tells it, and read back as the same second', () => {
  fc.assert(
    fc.property(seconds, (second) => {
      const at = Temporal.Instant.fromEpochMilliseconds(second * 1_000);
      expect(atomTime(at)).toBe(at.toString({ smallestUnit: 'second' }));
      const { dayOfWeek, day } = at.toZonedDateTimeISO('UTC');
      expect(internetTime(at)).toMatch(
        new RegExp(`^${'Mon Tue Wed Thu Fri Sat Sun'.split(' ')[dayOfWeek - 1]}, ${String(day).padStart(2, '0')} `),
      );
    }),
  );
});

test('an evening in December is told for mails and for feeds', () => {
  const at = Temporal.Instant.from('2026-12-04T19:00:05.9Z');
  expect(internetTime(at)).toBe('Fri, 04 Dec 2026 19:00:05 GMT');
  expect(atomTime(at)).toBe('2026-12-04T19:00:05Z');
  expect(calendarTime(at)).toBe('20261204T190005');
});
