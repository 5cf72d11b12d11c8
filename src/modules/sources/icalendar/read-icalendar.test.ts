import { expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import { readIcalendar } from './read-icalendar.ts';

const today = Temporal.PlainDate.from('2026-11-18');

/** A calendar of the given events, each written as its lines. */
const calendar = (...events: string[][]) =>
  Buffer.from(
    [
      'BEGIN:VCALENDAR',
      ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );

const read = (...events: string[][]) => readIcalendar(calendar(...events), { cityZone: 'Europe/Berlin', today });
const jazz = (...lines: string[]) => ['UID:jazz@example.org', 'SUMMARY:Jazz im Hof', ...lines];
const when = ({ start, end }: Draft) =>
  [start, end].map((moment) => moment && [moment.on, moment.at, moment.timeZone].filter(Boolean).join(' '));

test('an event is read with all it says', async () => {
  const { drafts, refused } = await read(
    jazz(
      'DTSTART;TZID=Europe/Berlin:20261204T193000',
      'DTEND;TZID=Europe/Berlin:20261204T213000',
      'LOCATION:Haus am Fluss\\, Uferweg 3\\, 48143 Wesselheim',
      'GEO:51.96;7.62',
      'DESCRIPTION:<p>Ein Abend&nbsp;im Hof</p><p>Eintritt frei</p>',
      'CATEGORIES:Musik,Jazz\\, Blues',
      'URL:https://example.org/jazz',
      'SEQUENCE:2',
      'X-SECRET:1',
    ),
  );
  expect(refused).toEqual([]);
  expect(drafts[0]).toMatchObject({
    externalId: 'jazz@example.org',
    line: 2,
    title: 'Jazz im Hof',
    description: 'Ein Abend im Hof\n\nEintritt frei',
    precision: 'minute',
    status: 'scheduled',
    place: { text: 'Haus am Fluss, Uferweg 3, 48143 Wesselheim', lat: 51.96, lng: 7.62 },
    categories: ['Musik', 'Jazz, Blues'],
    url: 'https://example.org/jazz',
    sequence: 2,
  });
  expect(drafts.map(when)).toEqual([['2026-12-04 19:30:00 Europe/Berlin', '2026-12-04 21:30:00 Europe/Berlin']]);
});

test.each([
  ['universal time', 'DTSTART:20261204T183000Z', '2026-12-04 19:30:00 Europe/Berlin'],
  ['a floating time', 'DTSTART:20261204T193000', '2026-12-04 19:30:00 Europe/Berlin'],
  ['a zone of Windows', 'DTSTART;TZID=W. Europe Standard Time:20261204T193000', '2026-12-04 19:30:00 Europe/Berlin'],
  ['another zone', 'DTSTART;TZID=America/New_York:20261204T193000', '2026-12-04 19:30:00 America/New_York'],
  ['an hour that spring skips', 'DTSTART;TZID=Europe/Berlin:20270328T023000', '2027-03-28 03:30:00 Europe/Berlin'],
])('%s becomes a wall time with its zone', async (_, line, expected) => {
  expect((await read(jazz(line))).drafts.map((draft) => when(draft)[0])).toEqual([expected]);
});

test('the later of the two hours of autumn stays the later one', async () => {
  const { drafts } = await read(jazz('DTSTART:20261025T013000Z'), [
    ...jazz('DTSTART:20261025T003000Z').slice(1),
    'UID:early',
  ]);
  expect(drafts.map(({ start }) => [String(start.at), start.occasion])).toEqual([
    ['02:30:00', 'second'],
    ['02:30:00', undefined],
  ]);
});

test.each([
  ['no end', [], undefined],
  ['a duration', ['DURATION:PT1H30M'], '2026-12-04 21:00:00 Europe/Berlin'],
  ['an end equal to the start', ['DTEND:20261204T193000'], undefined],
  ['an end before the start', ['DTEND:20261204T180000'], undefined],
  ['an end that is no time', ['DTEND:INVALID'], undefined],
])('with %s the end is said or stays unknown', async (_, lines, expected) => {
  const { drafts } = await read(jazz('DTSTART:20261204T193000', ...lines));
  expect(drafts.map((draft) => when(draft)[1])).toEqual([expected]);
});

test('a night that gets an hour longer keeps its true length', async () => {
  const { drafts } = await read(jazz('DTSTART;TZID=Europe/Berlin:20261024T230000', 'DURATION:PT5H'));
  expect(drafts.map((draft) => when(draft)[1])).toEqual(['2026-10-25 03:00:00 Europe/Berlin']);
});

test('a day is a day, several days are a run with its last day included', async () => {
  const { drafts } = await read(
    jazz('DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20261205'),
    ['UID:show', 'SUMMARY:Schau', 'DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20270105'],
    ['UID:fair', 'SUMMARY:Messe', 'DTSTART:20261204T100000', 'DTEND:20261206T180000'],
  );
  expect(drafts.map(({ allDay, precision, run }) => [allDay, precision, run && `${run.from}..${run.to}`])).toEqual([
    [true, 'day', undefined],
    [true, 'day', '2026-12-04..2027-01-04'],
    [false, 'day', '2026-12-04..2026-12-06'],
  ]);
});

test('a series has one date each, with what was changed, cancelled and left out', async () => {
  const { drafts } = await read(
    jazz(
      'DTSTART;TZID=Europe/Berlin:20261201T200000',
      'DURATION:PT2H',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE:20261208T190000Z',
      'RDATE;TZID=Europe/Berlin:20261224T150000',
    ),
    jazz('RECURRENCE-ID:20261215T190000Z', 'DTSTART;TZID=Europe/Berlin:20261216T210000', 'SUMMARY:Jazz, verlegt'),
    jazz(
      'RECURRENCE-ID;TZID=Europe/Berlin:20261222T200000',
      'DTSTART;TZID=Europe/Berlin:20261222T200000',
      'STATUS:CANCELLED',
    ),
  );
  expect(drafts.map((draft) => [draft.externalId.split('/')[1], when(draft)[0]?.slice(0, 16), draft.status])).toEqual([
    ['20261201T200000', '2026-12-01 20:00', 'scheduled'],
    ['20261215T200000', '2026-12-16 21:00', 'scheduled'],
    ['20261222T200000', '2026-12-22 20:00', 'cancelled'],
    ['20261224T150000', '2026-12-24 15:00', 'scheduled'],
  ]);
  expect(new Set(drafts.map(({ eventKey }) => eventKey))).toEqual(new Set(['jazz@example.org']));
});

test('a change to a date whose series is not in the file stands for itself', async () => {
  const { drafts } = await read(jazz('RECURRENCE-ID:20261215T190000Z', 'DTSTART:20261215T200000Z'));
  expect(drafts.map(({ externalId }) => externalId)).toEqual(['jazz@example.org/20261215T190000']);
});

test('a rule from years ago gives the dates from a month ago on', async () => {
  const { drafts, notes } = await read(jazz('DTSTART:19970101T200000', 'RRULE:FREQ=DAILY'));
  expect(drafts).toHaveLength(400);
  expect(drafts.map((draft) => String(draft.start.on)).at(0)).toBe('2026-10-19');
  expect(notes.map(({ kind }) => kind)).toEqual(['dates-cut']);
});

test('of two versions of an event the higher sequence stands, of equals the last', async () => {
  const { drafts, refused } = await read(
    jazz('SEQUENCE:3', 'DTSTART:20261204T200000'),
    jazz('SEQUENCE:1', 'DTSTART:20261204T190000'),
    ['UID:b', 'SUMMARY:alt', 'DTSTART:20261205T190000'],
    ['UID:b', 'SUMMARY:neu', 'DTSTART:20261205T190000'],
  );
  expect(drafts.map(({ title, start }) => [title, String(start.at)])).toEqual([
    ['Jazz im Hof', '20:00:00'],
    ['neu', '19:00:00'],
  ]);
  expect(refused.map(({ line, reason }) => [line, reason.kind])).toEqual([
    [8, 'superseded'],
    [14, 'duplicate'],
  ]);
});

test('one id for two different dates is two dates', async () => {
  const { drafts } = await read(jazz('DTSTART:20261204T200000'), jazz('DTSTART:20261205T200000'));
  expect(drafts.map(({ externalId }) => externalId)).toEqual([
    'jazz@example.org#20261204T200000',
    'jazz@example.org#20261205T200000',
  ]);
});

test('every record that cannot go in says why and where, and stops no other', async () => {
  const { drafts, refused } = await read(
    ['UID:1', 'DTSTART:20261204T200000'],
    ['UID:2', 'SUMMARY:ohne Tag'],
    ['UID:3', 'SUMMARY:kaputt', 'DTSTART:20261304T200000'],
    ['UID:4', 'SUMMARY:uralt', 'DTSTART:00010101'],
    ['UID:5', 'SUMMARY:nirgends', 'DTSTART;TZID=Nowhere/Land:20261204T200000'],
    ['UID:6', 'SUMMARY:privat', 'DTSTART:20261204T200000', 'CLASS:PRIVATE'],
    ['UID:7', 'SUMMARY:zu fein', 'DTSTART:20261204T200000', 'RRULE:FREQ=MINUTELY'],
    jazz('DTSTART:20261204T200000'),
  );
  expect(refused.map(({ externalId, reason }) => [externalId, reason.kind])).toEqual([
    ['1', 'no-title'],
    ['2', 'no-date'],
    ['3', 'date-not-understood'],
    ['4', 'date-out-of-range'],
    ['5', 'unknown-zone'],
    ['6', 'private'],
    ['7', 'rule-too-fine'],
  ]);
  expect(refused[2]?.line).toBe(10);
  expect(drafts.map(({ title }) => title)).toEqual(['Jazz im Hof']);
});

test('a word of status in the title becomes the status', async () => {
  const { drafts } = await read([
    ...jazz('DTSTART:20261204T200000').slice(0, 1),
    'SUMMARY:ABGESAGT: Jazz',
    'DTSTART:20261204',
  ]);
  expect(drafts.map(({ title, status }) => [title, status])).toEqual([['Jazz', 'cancelled']]);
});

test('the same file gives the same hashes, another text another', async () => {
  const hash = async (...lines: string[]) => (await read(['X-A:1'], jazz(...lines))).drafts[0]?.contentHash;
  const plain = await hash('DTSTART:20261204T200000');
  expect(await hash('X-B:2', 'DTSTART:20261204T200000')).toBe(plain);
  expect(await hash('DTSTART:20261204T200000', 'LOCATION:Hof')).not.toBe(plain);
});
