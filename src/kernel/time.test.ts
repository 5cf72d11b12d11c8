import { expect, test } from 'vitest';
import { cultureDateOf, cultureDayStart, instantOfLocal } from './time.ts';

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
