import { expect, test } from 'vitest';
import { indexOf } from '../entries/calendar-index.ts';
import { handsOf } from './hands-of-index.ts';

const aRow = (occurrenceId: string, eventId: string, terms: string) => ({
  occurrenceId,
  eventId,
  role: 'date' as const,
  cultureDate: '2026-12-01',
  startsMinute: Number(occurrenceId),
  goneMinute: 99,
  tie: 0,
  minuteOfDay: null,
  ageMin: 0,
  ageMax: 120,
  latitude: null,
  longitude: null,
  publishedMinute: 0,
  changedMinute: 0,
  completeness: 50,
  terms,
});

test('a row is in the hands of all its organisers but not of those who pay, and of its venue when nobody is named', () => {
  const hands = handsOf(
    indexOf([
      aRow('1', 'a', 'sparte:musik ort:haus akteur:chor akteur:band'),
      aRow('2', 'b', 'akteur:amt akteur:chor foerderer:amt ort:haus'),
      aRow('3', 'a', 'akteur:amt ort:haus'),
      aRow('4', 'c', 'foerderer:amt akteur:amt ort:haus'),
      aRow('5', 'd', 'sparte:film'),
    ]),
  );
  const named = [0, 1, 2, 3, 4].map((row) =>
    [...hands.organisers.subarray(hands.organisersFrom[row]!, hands.organisersFrom[row + 1]!)].map(
      (at) => hands.names[at],
    ),
  );
  expect(named).toEqual([['akteur:chor', 'akteur:band'], ['akteur:chor'], ['akteur:amt'], ['ort:haus'], []]);
  expect([...hands.events]).toEqual([0, 1, 0, 2, 3]);
  expect(new Set(hands.seeds).size).toBe(5);
});
