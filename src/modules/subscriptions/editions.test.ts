import { expect, test } from 'vitest';
import { editionDue, nextEditionAt } from './editions.ts';

const berlin = 'Europe/Berlin';
const at = (text: string) => Temporal.Instant.from(text);
const due = (rhythm: 'weekly' | 'daily', text: string) => {
  const edition = editionDue(rhythm, at(text), berlin);
  return edition && `${edition.issuedOn} ${edition.dueAt}`;
};

test('the weekly letter is due on Thursdays at four by the clock of the city, in winter and in summer', () => {
  expect(due('weekly', '2026-11-26T14:59:59Z')).toBeUndefined();
  expect(due('weekly', '2026-11-26T15:00Z')).toBe('2026-11-26 2026-11-26T15:00:00Z');
  expect(due('weekly', '2026-07-02T13:59:59Z')).toBeUndefined();
  expect(due('weekly', '2026-07-02T14:00Z')).toBe('2026-07-02 2026-07-02T14:00:00Z');
});

test('what was missed is sent within a day and not later', () => {
  expect(due('weekly', '2026-11-27T14:59Z')).toBe('2026-11-26 2026-11-26T15:00:00Z');
  expect(due('weekly', '2026-11-27T15:00Z')).toBeUndefined();
  expect(due('weekly', '2026-12-02T12:00Z')).toBeUndefined();
});

test('the daily letter is due at seven on the days the clocks are put forward and back, too', () => {
  expect(due('daily', '2026-03-28T06:00Z')).toBe('2026-03-28 2026-03-28T06:00:00Z');
  expect(due('daily', '2026-03-29T04:59Z')).toBe('2026-03-28 2026-03-28T06:00:00Z');
  expect(due('daily', '2026-03-29T05:00Z')).toBe('2026-03-29 2026-03-29T05:00:00Z');
  expect(due('daily', '2026-10-25T05:30Z')).toBeUndefined(); // 25 hours lie between these two mornings
  expect(due('daily', '2026-10-25T06:00Z')).toBe('2026-10-25 2026-10-25T06:00:00Z');
});

test('people are told when the next letter goes out', () => {
  expect(nextEditionAt('weekly', at('2026-11-25T12:00Z'), berlin).toString()).toContain('2026-11-26T16:00:00+01:00');
  expect(nextEditionAt('weekly', at('2026-11-26T15:00Z'), berlin).toString()).toContain('2026-12-03T16:00:00+01:00');
  expect(nextEditionAt('daily', at('2026-11-25T03:00Z'), berlin).toString()).toContain('2026-11-25T07:00:00+01:00');
});
