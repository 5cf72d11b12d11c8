import { expect, test } from 'vitest';
import { readComponents } from './components.ts';
import { zoneBook } from './resolve-zone.ts';

const summer = Temporal.PlainDateTime.from('2026-07-01T20:00');
const winter = Temporal.PlainDateTime.from('2026-12-01T20:00');

function zone(name: string, file = '') {
  const found = zoneBook(readComponents(Buffer.from(file)).zones, 'Europe/Berlin')(name);
  return (
    found && [found.own, found.zone.shownIn, ...[summer, winter].map((local) => String(found.zone.instantOf(local)))]
  );
}

const berlin = [false, 'Europe/Berlin', '2026-07-01T18:00:00Z', '2026-12-01T19:00:00Z'];

test.each([
  'Europe/Berlin',
  'europe/berlin',
  'W. Europe Standard Time',
  'W. Europe Standard Time 1',
  '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
  '/freeassociation.sourceforge.net/Europe/Berlin',
  '/mozilla.org/20070129_1/Europe/Berlin',
  '/Europe/Berlin',
])('%s is Berlin', (name) => expect(zone(name)).toEqual(berlin));

test('universal time is kept as the time of the city', () => {
  expect(zone('UTC')).toEqual([false, 'Europe/Berlin', '2026-07-01T20:00:00Z', '2026-12-01T20:00:00Z']);
});

test('an offset as a name says it itself', () => {
  expect(zone('UTC+2')).toEqual([true, 'Europe/Berlin', '2026-07-01T18:00:00Z', '2026-12-01T18:00:00Z']);
});

const own = (body: string) => `BEGIN:VTIMEZONE\r\nTZID:Daheim\r\n${body}\r\nEND:VTIMEZONE`;
const change = (part: string, from: string, to: string, more: string) =>
  `BEGIN:${part}\r\nDTSTART:${more}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\nEND:${part}`;
const european = own(
  [
    change('DAYLIGHT', '+0100', '+0200', '19810329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'),
    change('STANDARD', '+0200', '+0100', '19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'),
  ].join('\r\n'),
);

test('a zone nobody knows follows the rules its file brings along, shown in the time of the city', () => {
  expect(zone('Daheim', european)).toEqual([true, ...berlin.slice(1)]);
});

test('its changes fall on the same minute as in the real zone, from both sides', () => {
  const found = zoneBook(readComponents(Buffer.from(european)).zones, 'Europe/Berlin')('Daheim')?.zone;
  for (const local of ['2027-03-28T01:59', '2027-03-28T03:00', '2026-10-25T01:59', '2026-10-25T03:00']) {
    const expected = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').toInstant();
    expect(found?.instantOf(Temporal.PlainDateTime.from(local)).equals(expected), local).toBe(true);
  }
});

test('where a file says which real zone is meant, that one counts', () => {
  const file = 'BEGIN:VTIMEZONE\r\nTZID:Daheim\r\nX-LIC-LOCATION:Europe/Berlin\r\nEND:VTIMEZONE';
  expect(zone('Daheim', file)).toEqual(berlin);
});

test('a real name wins over wrong rules in the file', () => {
  const wrong = own(change('STANDARD', '+0900', '+0900', '19700101T000000')).replace('Daheim', 'Europe/Berlin');
  expect(zone('Europe/Berlin', wrong)).toEqual(berlin);
});

test.each(['Nowhere/Land', '', 'Western/Central Europe', '<script>', 'x'.repeat(5_000), '__proto__', 'constructor'])(
  '%.30s is known to nobody',
  (name) => expect(zone(name)).toBeUndefined(),
);
