import { expect, test } from 'vitest';
import type { Reader } from '../present/reader.ts';
import { wordsOf } from '../words.ts';
import { switchOf } from './date-switch.tsx';

const readerOn = (date: string): Reader => ({
  locale: 'de',
  say: wordsOf('de'),
  now: Temporal.Instant.from(`${date}T14:00Z`),
  today: Temporal.PlainDate.from(date),
  zone: 'Europe/Berlin',
});
const wednesday = readerOn('2026-11-18');

test('who asked for the next weekend or the next Friday is offered the one that comes', () => {
  expect(switchOf({ wann: ['naechstes-wochenende'], preis: ['frei'] }, wednesday)).toEqual({
    said: 'das Wochenende vom 27. November bis 29. November',
    other: 'das Wochenende vom 20. November bis 22. November',
    filter: { wann: ['wochenende'], preis: ['frei'] },
  });
  expect(switchOf({ wann: ['2026-11-27'] }, wednesday)?.filter).toEqual({ wann: ['2026-11-20'] });
});

test('what nobody could mean otherwise offers nothing', () => {
  expect(switchOf({ wann: ['naechstes-wochenende'] }, readerOn('2026-11-21'))).toBeUndefined();
  expect(switchOf({ wann: ['wochenende'] }, wednesday)).toBeUndefined();
  expect(switchOf({ wann: ['2026-11-20'] }, wednesday)).toBeUndefined();
  expect(switchOf({ wann: ['2026-12-24'] }, wednesday)).toBeUndefined();
  expect(switchOf({ wann: ['2026-11-26', '2026-11-27'] }, wednesday)).toBeUndefined();
});
