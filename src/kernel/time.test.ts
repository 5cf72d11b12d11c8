import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cultureDateOf, cultureDayStart, instantOfLocal, isoWithOffset } from './time.ts';

const zone = 'Europe/Berlin';
const local = (text: string) => Temporal.PlainDateTime.from(text);

test('half past two does not exist in the night spring begins', () => {
  expect(instantOfLocal(local('2027-03-28T02:30'), zone)).toEqual({
    ok: false,
    refusal: { kind: 'time-does-not-exist', local: '2027-03-28T02:30:00' },
  });
});

test('half past two exists twice in the night summer time ends, and we ask which', () => {
  expect(instantOfLocal(local('2026-10-25T02:30'), zone)).toMatchObject({ refusal: { kind: 'time-exists-twice' } });
  const at = (occasion: 'first' | 'second') => {
    const result = instantOfLocal(local('2026-10-25T02:30'), zone, occasion);
    return result.ok && result.value.toString();
  };
  expect([at('first'), at('second')]).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']);
});

test('half past one at night belongs to the day before, five in the morning to the new one', () => {
  const day = (text: string) => cultureDateOf(local(text).toZonedDateTime(zone).toInstant(), zone).toString();
  expect(day('2026-11-22T01:30')).toBe('2026-11-21');
  expect(day('2026-11-22T04:59')).toBe('2026-11-21');
  expect(day('2026-11-22T05:00')).toBe('2026-11-22');
});

test('the night with the doubled hour makes its culture day twenty-five hours long', () => {
  const start = cultureDayStart(Temporal.PlainDate.from('2026-10-24'), zone);
  const end = cultureDayStart(Temporal.PlainDate.from('2026-10-25'), zone);
  expect(start.until(end).total('hours')).toBe(25);
});

test('a wall time is told with the offset to its instant as Temporal tells it', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'UTC', 'Pacific/Apia');
  fc.assert(
    fc.property(fc.integer({ min: -2_208_988_800, max: 4_102_444_800 }), zones, (second, zone) => {
      const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(second / 60) * 60_000);
      const zoned = at.toZonedDateTimeISO(zone);
      fc.pre(zoned.offsetNanoseconds % 60e9 === 0);
      const written = zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
      expect(isoWithOffset(zoned.toPlainDateTime(), at)).toBe(written);
    }),
  );
});
