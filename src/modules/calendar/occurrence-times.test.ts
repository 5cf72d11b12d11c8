import { expect, test } from 'vitest';
import type { OccurrenceDraft } from './drafts.ts';
import { occurrenceTimes } from './occurrence-times.ts';

const local = (text: string) => Temporal.PlainDateTime.from(text);
const draft = (starts: string, ends?: string, but: Partial<OccurrenceDraft> = {}): OccurrenceDraft => ({
  startsLocal: local(starts),
  endsLocal: ends === undefined ? undefined : local(ends),
  timeZone: 'Europe/Berlin',
  precision: 'minute',
  run: false,
  ...but,
});
const instants = (given: OccurrenceDraft) => {
  const times = occurrenceTimes(given);
  return times.ok ? [times.value.startsAt.toString(), times.value.endsAt?.toString()] : times.refusal.kind;
};

test('a time spring skips is refused, a time autumn has twice is asked for', () => {
  expect(instants(draft('2027-03-28T02:30'))).toBe('time-does-not-exist');
  expect(instants(draft('2026-10-25T02:30'))).toBe('time-exists-twice');
  expect(instants(draft('2026-10-25T02:30', undefined, { occasion: 'second' }))).toEqual([
    '2026-10-25T01:30:00Z',
    undefined,
  ]);
});

test('a party over midnight ends the next day, and one over the doubled hour lasts an hour longer', () => {
  expect(instants(draft('2026-11-21T23:00', '2026-11-22T05:00'))).toEqual([
    '2026-11-21T22:00:00Z',
    '2026-11-22T04:00:00Z',
  ]);
  expect(instants(draft('2026-10-24T23:00', '2026-10-25T05:00'))).toEqual([
    '2026-10-24T21:00:00Z',
    '2026-10-25T04:00:00Z',
  ]);
});

test('an unknown end stays unknown, a wrong one is refused', () => {
  expect(instants(draft('2026-11-21T20:00'))).toEqual(['2026-11-21T19:00:00Z', undefined]);
  expect(instants(draft('2026-11-21T20:00', '2026-11-21T19:00'))).toBe('ends-before-it-starts');
  expect(instants(draft('2026-11-21T20:00', '2026-11-24T19:00'))).toBe('longer-than-a-day');
});

test('a date without a time is its culture day, a run ends with the culture day of its last', () => {
  expect(instants(draft('2026-12-04T19:00', undefined, { precision: 'day' }))).toEqual([
    '2026-12-04T04:00:00Z',
    undefined,
  ]);
  expect(instants(draft('2026-12-01T00:00', '2026-12-31T00:00', { precision: 'day', run: true }))).toEqual([
    '2026-12-01T04:00:00Z',
    '2027-01-01T04:00:00Z',
  ]);
});
