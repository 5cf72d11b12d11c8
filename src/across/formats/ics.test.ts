import ical from 'node-ical';
import { expect, test } from 'vitest';
import { type FormOptions, type ListOf, usualOptions, wholeText } from './form.ts';
import { readStrictly } from './icalendar/testing.ts';
import { ics } from './ics.ts';
import { aList, anExhibition, anOccurrence } from './testing.ts';

const local = (text: string) => Temporal.PlainDateTime.from(text);
const instant = (text: string) => Temporal.Instant.from(text);
const write = (views: Parameters<typeof aList>[0], options: Partial<FormOptions> = {}, wanted: Partial<ListOf> = {}) =>
  wholeText(ics, aList(views, wanted), { ...usualOptions, ...options });
const only = (...args: Parameters<typeof write>) => {
  const { events } = readStrictly(write(...args));
  expect(events).toHaveLength(1);
  return events[0] ?? {};
};

test('a calendar says what it is, where it lives and how often to look, before anything else', () => {
  const { head, properties } = readStrictly(write([anOccurrence()], {}, { title: 'Jazz, Hafen; am Wochenende' }));
  const told = Object.fromEntries(head.map(({ name, params, value }) => [name + params, value]));
  expect(told).toMatchObject({
    VERSION: '2.0',
    PRODID: '-//Litfaß//Termine//DE',
    CALSCALE: 'GREGORIAN',
    NAME: 'Jazz\\, Hafen\\; am Wochenende · Litfaß Wesselheim',
    'X-WR-CALNAME': 'Jazz\\, Hafen\\; am Wochenende · Litfaß Wesselheim',
    URL: 'https://kultur.example/termine',
    'SOURCE;VALUE=URI': 'https://kultur.example/termine.ics',
    'REFRESH-INTERVAL;VALUE=DURATION': 'PT4H',
    'X-PUBLISHED-TTL': 'PT4H',
  });
  expect(told.DESCRIPTION).toContain('https://kultur.example/termine');
  expect(properties.filter(({ name, value }) => name === 'TZID' && value === 'Europe/Berlin')).toHaveLength(1);
  const names = properties.map(({ name }) => name);
  for (const absent of ['METHOD', 'ORGANIZER', 'RRULE;', 'ATTENDEE']) expect(names).not.toContain(absent);
  expect(properties.some(({ value }) => value === 'VALARM')).toBe(false);
});

test('a date stands in its own zone, with all a calendar shows of it', () => {
  const event = only([anOccurrence({ ends: '2026-12-04T22:15' })]);
  expect(event).toMatchObject({
    UID: '7K3M9Q2X@feeds.kultur.example',
    SEQUENCE: '2',
    DTSTAMP: '20261118T093015Z',
    'LAST-MODIFIED': '20261118T093015Z',
    'DTSTART;TZID=Europe/Berlin': '20261204T200000',
    'DTEND;TZID=Europe/Berlin': '20261204T221500',
    SUMMARY: 'Nachtfahrt',
    LOCATION: 'Kulturkutter\\, Großer Saal\\, Hafenstraße 12\\, 44894 Wesselheim',
    GEO: '51.47;7.32',
    'URL;VALUE=URI': 'https://kultur.example/termin/nachtfahrt-7k3m9q2x',
    CATEGORIES: 'Jazz & Improvisierte Musik,Konzert',
    CLASS: 'PUBLIC',
    STATUS: 'CONFIRMED',
    TRANSP: 'OPAQUE',
  });
  expect(event.DESCRIPTION).toBe(
    'Lieder über Häfen\\, Züge und das Heimkommen.\\n12 / 8 €\\nRollstuhl: ja\\nhttps://kultur.example/termin/nachtfahrt-7k3m9q2x\\nQuelle: Litfaß Wesselheim',
  );
  expect(event).not.toHaveProperty('X-KULTUR-ENDE-GESCHAETZT');
});

test('an end nobody has said is estimated from the format, and said to be so', () => {
  const german = only([anOccurrence({ event: { format: 'lesung' } })]);
  expect(german).toMatchObject({ 'DTEND;TZID=Europe/Berlin': '20261204T213000', 'X-KULTUR-ENDE-GESCHAETZT': 'TRUE' });
  expect(german.DESCRIPTION).toMatch(/^Ende geschätzt\\n/);
  expect(only([anOccurrence()], {}, { locale: 'en' }).DESCRIPTION).toMatch(/^End estimated\\n/);
});

test('a date without a time is a whole day, and says that the time follows', () => {
  const event = only([anOccurrence({ precision: 'day', starts: '2026-12-09T00:00' })]);
  expect(event).toMatchObject({ 'DTSTART;VALUE=DATE': '20261209', 'DTEND;VALUE=DATE': '20261210' });
  expect(event.DESCRIPTION).toMatch(/^Uhrzeit folgt\\n/);
});

test('an exhibition is its first and its last day; the run itself only on request', () => {
  const days = readStrictly(write([anExhibition()])).events;
  expect(days.map((day) => [day.UID, day['DTSTART;VALUE=DATE'], day['DTEND;VALUE=DATE'], day.SUMMARY])).toEqual([
    ['2B4D6F8H-auftakt@feeds.kultur.example', '20261201', '20261202', 'Erster Tag: Flusslicht'],
    ['2B4D6F8H-ende@feeds.kultur.example', '20261231', '20270101', 'Letzter Tag: Flusslicht'],
  ]);
  const [run] = readStrictly(write([anExhibition()], { runs: true })).events.slice(-1);
  expect(run).toMatchObject({
    UID: '2B4D6F8H@feeds.kultur.example',
    'DTSTART;VALUE=DATE': '20261201',
    'DTEND;VALUE=DATE': '20270101',
    TRANSP: 'TRANSPARENT',
  });
});

test('a run without an end begins, and is never given an end', () => {
  const open = anExhibition({ ends: undefined });
  expect(readStrictly(write([open], { runs: true })).events.map(({ UID }) => UID)).toEqual([
    '2B4D6F8H-auftakt@feeds.kultur.example',
  ]);
});

test('a permanent offer has no opening, and its own file is never empty', () => {
  const permanent = anExhibition({ event: { permanent: true }, ends: undefined });
  expect(only([permanent])).toMatchObject({ UID: '2B4D6F8H@feeds.kultur.example', SUMMARY: 'Flusslicht' });
});

test('a cancelled date stays visible unless the subscriber wants it otherwise', () => {
  const cancelled = anOccurrence({ status: 'abgesagt', statusReason: { de: 'Erkrankung im Ensemble' } });
  const shown = only([cancelled]);
  expect(shown).toMatchObject({
    UID: '7K3M9Q2X@feeds.kultur.example',
    SUMMARY: 'ABGESAGT: Nachtfahrt',
    STATUS: 'CONFIRMED',
    TRANSP: 'TRANSPARENT',
  });
  expect(shown.DESCRIPTION).toMatch(/^Fällt aus\. Erkrankung im Ensemble\\n/);
  expect(only([cancelled], { cancelled: 'standard' })).toMatchObject({ STATUS: 'CANCELLED', SUMMARY: 'Nachtfahrt' });
  expect(only([cancelled], {}, { locale: 'en' }).SUMMARY).toBe('CANCELLED: Night passage');
  expect(readStrictly(write([cancelled], { cancelled: 'weg' })).events).toEqual([]);
});

test('a postponed date keeps its slot without blocking it', () => {
  expect(only([anOccurrence({ status: 'verschoben' })])).toMatchObject({
    SUMMARY: 'VERSCHOBEN (neuer Termin folgt): Nachtfahrt',
    STATUS: 'CONFIRMED',
    TRANSP: 'TRANSPARENT',
    'DTSTART;TZID=Europe/Berlin': '20261204T200000',
  });
});

test('a date that moved keeps its UID and says when it was before', () => {
  const moved = anOccurrence({
    status: 'verlegt',
    starts: '2026-12-11T19:30',
    previousStartsLocal: local('2026-12-04T20:00'),
    sequence: 3,
  });
  const event = only([moved]);
  expect(event).toMatchObject({ UID: '7K3M9Q2X@feeds.kultur.example', SEQUENCE: '3', SUMMARY: 'Nachtfahrt' });
  expect(event.DESCRIPTION).toContain('verlegt von Fr 4.12.\\, 20 Uhr');
  expect(only([moved], {}, { locale: 'en' }).DESCRIPTION).toContain('moved from Fri 4 Dec\\, 8 pm');
});

test('a new place is news for fourteen days', () => {
  const moved = anOccurrence({
    status: 'ort_verlegt',
    statusChangedAt: instant('2026-11-10T12:00Z'),
    previousPlace: 'Alte Werft',
  });
  expect(only([moved], {}, { now: instant('2026-11-24T11:59Z') }).SUMMARY).toBe('ORT GEÄNDERT: Nachtfahrt');
  const later = only([moved], {}, { now: instant('2026-11-24T12:00Z') });
  expect(later.SUMMARY).toBe('Nachtfahrt');
  expect(later.DESCRIPTION).toContain('vorher: Alte Werft');
});

test('a summary is cut to ninety letters, never in what became of the date', () => {
  const event = only([anOccurrence({ status: 'abgesagt', event: { title: { de: 'Ein langer Titel '.repeat(20) } } })]);
  expect(event.SUMMARY?.length).toBeLessThanOrEqual(90);
  expect(event.SUMMARY).toMatch(/^ABGESAGT: Ein langer Titel .*…$/);
});

test('the second of the two hours in autumn is told as an instant', () => {
  const second = anOccurrence({ starts: '2026-10-25T02:30', startsAt: instant('2026-10-25T01:30Z') });
  expect(only([second])).toMatchObject({ DTSTART: '20261025T013000Z', DTEND: '20261025T033000Z' });
  const first = anOccurrence({ starts: '2026-10-25T02:30', startsAt: instant('2026-10-25T00:30Z') });
  expect(only([first])).toMatchObject({ 'DTSTART;TZID=Europe/Berlin': '20261025T023000' });
});

test('a zone nobody has a component for is told in instants', () => {
  const event = only([anOccurrence({ timeZone: 'Europe/Kyiv', startsAt: instant('2026-12-04T18:00Z') })]);
  expect(event).toMatchObject({ DTSTART: '20261204T180000Z', DTEND: '20261204T200000Z' });
});

test('one date is in a calendar once, however often the list holds it', () => {
  const view = anOccurrence();
  expect(readStrictly(write([view, view])).events).toHaveLength(1);
});

test('a foreign reader finds the same instants, places and words', () => {
  const views = [
    anOccurrence({ ends: '2026-12-04T22:15' }),
    anOccurrence({ publicId: '11111111', starts: '2026-07-04T20:00', ends: '2026-07-05T01:00' }),
    anExhibition(),
  ];
  const read = ical.sync.parseICS(write(views, { runs: true }));
  const event = (id: string) => {
    const found = read[`${id}@feeds.kultur.example`];
    if (found?.type !== 'VEVENT') throw new Error(`${id} is missing`);
    return found;
  };
  expect(event('7K3M9Q2X')).toMatchObject({
    summary: 'Nachtfahrt',
    location: 'Kulturkutter, Großer Saal, Hafenstraße 12, 44894 Wesselheim',
    geo: { lat: 51.47, lon: 7.32 },
    categories: ['Jazz & Improvisierte Musik', 'Konzert'],
  });
  expect(event('7K3M9Q2X').start.toISOString()).toBe('2026-12-04T19:00:00.000Z');
  expect(event('11111111').start.toISOString()).toBe('2026-07-04T18:00:00.000Z');
  expect(event('11111111').end?.toISOString()).toBe('2026-07-04T23:00:00.000Z');
  expect(event('2B4D6F8H').datetype).toBe('date');
});

test('the file is named after the list', () => {
  expect(ics.filename({ title: 'Jazz am Wochenende in Häfen' })).toBe('jazz-am-wochenende-in-haefen.ics');
  expect(ics.filename({ title: '🎷' })).toBe('termine.ics');
});
