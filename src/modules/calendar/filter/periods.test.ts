import { expect, test } from 'vitest';
import { periodsOf } from './periods.ts';

const zone = 'Europe/Berlin';
const local = (minutes: number) =>
  Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
const range = (wann: string, now: string) => {
  const [period] = periodsOf(
    { wann: [wann] },
    { now: Temporal.ZonedDateTime.from(`${now}[Europe/Berlin]`).toInstant(), zone },
  );
  const from = Math.max(period!.notOverAt, period!.from);
  return [local(from), local(period!.to)];
};

const wednesday = '2026-11-18T15:00';
const saturdayNight = '2026-11-21T23:30';
const sundayEarly = '2026-11-22T04:00';

test.each([
  ['heute', wednesday, '2026-11-18T15:00', '2026-11-19T05:00'],
  ['heute', sundayEarly, '2026-11-22T04:00', '2026-11-22T05:00'],
  ['heute-abend', wednesday, '2026-11-18T17:00', '2026-11-19T05:00'],
  ['heute-abend', saturdayNight, '2026-11-21T23:30', '2026-11-22T05:00'],
  ['heute-nacht', wednesday, '2026-11-18T22:00', '2026-11-19T06:00'],
  ['morgen', wednesday, '2026-11-19T05:00', '2026-11-20T05:00'],
  ['morgen', sundayEarly, '2026-11-22T05:00', '2026-11-23T05:00'],
  ['wochenende', wednesday, '2026-11-20T17:00', '2026-11-23T05:00'],
  ['wochenende', saturdayNight, '2026-11-21T23:30', '2026-11-23T05:00'],
  ['naechstes-wochenende', wednesday, '2026-11-27T17:00', '2026-11-30T05:00'],
  ['diese-woche', wednesday, '2026-11-18T15:00', '2026-11-23T05:00'],
  ['naechste-woche', wednesday, '2026-11-23T05:00', '2026-11-30T05:00'],
  ['naechste-woche', sundayEarly, '2026-11-23T05:00', '2026-11-30T05:00'],
  ['7-tage', wednesday, '2026-11-18T15:00', '2026-11-25T05:00'],
  ['2026-12-04', wednesday, '2026-12-04T05:00', '2026-12-05T05:00'],
  ['2026-12-04..2026-12-10', wednesday, '2026-12-04T05:00', '2026-12-11T05:00'],
  ['2026-kw53', wednesday, '2026-12-28T05:00', '2027-01-04T05:00'],
  ['2026-10', wednesday, '2026-10-01T05:00', '2026-11-01T05:00'],
])('%s at %s is from %s to %s', (wann, now, from, to) => expect(range(wann, now)).toEqual([from, to]));

test('von and bis are both inclusive, and a bis that lies behind us matches nothing', () => {
  const at = { now: Temporal.Instant.from('2026-11-18T14:00Z'), zone };
  const [both] = periodsOf({ von: ['2026-12-01'], bis: ['2026-12-05'] }, at);
  expect([local(both!.from), local(both!.to)]).toEqual(['2026-12-01T05:00', '2026-12-06T05:00']);
  const [past] = periodsOf({ bis: ['2026-11-01'] }, at);
  expect(past!.to <= past!.from).toBe(true);
});
