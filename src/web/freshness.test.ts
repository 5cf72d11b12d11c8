import { expect, test } from 'vitest';
import { validatorOf, validatorOfFile } from './freshness.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`).toInstant();
const file = (search: string, when: string, version = 7) => validatorOfFile('events', 'ics', version, at(when), search);

test('a subscribed list is the same all day, until the data changes or the culture day ends', () => {
  const morning = file('?sparte=musik', '2026-11-22T09:00');
  expect(file('?sparte=musik', '2026-11-23T04:59')).toBe(morning);
  expect(file('?sparte=musik', '2026-11-23T05:00')).not.toBe(morning);
  expect(file('?sparte=musik', '2026-11-22T09:00', 8)).not.toBe(morning);
});

test('a list of what is on now is a quarter of an hour old at most, a page a minute', () => {
  expect(file('?wann=jetzt', '2026-11-22T09:00')).toBe(file('?wann=jetzt', '2026-11-22T09:14'));
  expect(file('?wann=jetzt', '2026-11-22T09:00')).not.toBe(file('?wann=jetzt', '2026-11-22T09:15'));
  expect(validatorOfFile('today', 'ics', 7, at('2026-11-22T09:00'), '')).not.toBe(
    validatorOfFile('today', 'ics', 7, at('2026-11-22T09:15'), ''),
  );
  expect(validatorOf('events', 7, at('2026-11-22T09:00'))).not.toBe(validatorOf('events', 7, at('2026-11-22T09:01')));
});

test('while the data is on the move nothing is vouched for', () => {
  expect(validatorOfFile('events', 'ics', undefined, at('2026-11-22T09:00'), '')).toBeUndefined();
});
