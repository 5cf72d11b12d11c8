import { expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import type { Mapping } from '../inputs.ts';
import { ownTimeOf } from '../testing.ts';
import { readTable } from './read-table.ts';

const read = (text: string | Uint8Array, mapping?: Mapping) =>
  readTable(typeof text === 'string' ? Buffer.from(text) : text, { cityZone: 'Europe/Berlin', mapping });

const mapping: Mapping = { title: 'titel', date: 'datum', time: 'zeit', venue: 'ort', locality: 'stadt' };
const when = ({ start, end, run, precision, allDay }: Draft) =>
  [start.on, start.at, end && `–${end.on}T${end.at}`, run && `bis ${run.to}`, precision, allDay && 'ganztägig']
    .filter(Boolean)
    .join(' ');

/** One row with these cells, in JSON. */
const row = (cells: Record<string, unknown>) =>
  read(JSON.stringify([{ titel: 'Jazz', datum: '2026-12-04', zeit: '19:30 Uhr', ...cells }]), {
    ...mapping,
    id: 'nr',
    endDate: 'ende',
    categories: 'art',
    languages: 'sprache',
    url: 'url',
    lat: 'lat',
    lng: 'lng',
    source: { const: 'Stadt' },
  });

test('CSV with semicolons, quotes and Windows letters is read with the lines it stands on', () => {
  const csv = Buffer.from(
    'titel;datum;zeit;ort\r\n"Müllers ""Nacht""";04.12.2026;20 Uhr;Hof\r\n;05.12.2026;20 Uhr;Hof\r\n',
    'latin1',
  );
  const { drafts, refused, notes } = read(csv, mapping);
  expect(drafts.map((draft) => [draft.line, draft.title, when(draft), draft.place?.text])).toEqual([
    [2, 'Müllers "Nacht"', '2026-12-04 20:00:00 minute', 'Hof'],
  ]);
  expect(refused).toEqual([{ line: 3, reason: { kind: 'no-title' } }]);
  expect(notes.map(({ kind }) => kind)).toEqual(['not-utf8']);
});

test.each([
  ['commas', 'titel,datum,zeit\nJazz,2026-12-04,20 Uhr\n'],
  ['tabs', 'titel\tdatum\tzeit\nJazz\t2026-12-04\t20 Uhr\n'],
  ['bars', 'titel|datum|zeit\nJazz|2026-12-04|20 Uhr\n'],
  ['a mark of UTF-8', '\ufefftitel;datum;zeit\nJazz;2026-12-04;20 Uhr\n'],
  ['UTF-16', Buffer.from('\ufefftitel;datum;zeit\nJazz;2026-12-04;20 Uhr\n', 'utf16le')],
  ['a JSON list', '[{"titel":"Jazz","datum":"2026-12-04","zeit":"20 Uhr"}]'],
  [
    'a list inside JSON',
    '{"meta":{"n":1},"daten":{"termine":[{"titel":"Jazz","datum":"2026-12-04","zeit":"20 Uhr"}]}}',
  ],
  [
    'JSON lines',
    '{"titel":"Jazz","datum":"2026-12-04","zeit":"20 Uhr"}\n\n{"titel":"Jazz","datum":"2026-12-04","zeit":"21 Uhr"}\n',
  ],
])('%s are understood without a mapping', (_, text) => {
  expect(read(text).drafts.map(when)[0]).toBe('2026-12-04 20:00:00 minute');
});

test('a broken line of JSON lines stops no other', () => {
  const { drafts, refused } = read(
    '{"titel":"a","datum":"2026-12-04"}\n{"titel":\n[1]\n{"titel":"b","datum":"2026-12-05"}\n',
  );
  expect(drafts.map(({ line, title }) => [line, title])).toEqual([
    [1, 'a'],
    [4, 'b'],
  ]);
  expect(refused.map(({ line, reason }) => [line, reason.kind])).toEqual([
    [2, 'record-not-understood'],
    [3, 'record-not-understood'],
  ]);
});

test.each([
  ['a span over midnight', { zeit: '22:00 - 02:00 Uhr' }, '2026-12-04 22:00:00 –2026-12-05T02:00:00 minute'],
  ['no time', { zeit: '' }, '2026-12-04 day'],
  ['words instead of a time', { zeit: 'siehe Website' }, '2026-12-04 day'],
  ['the whole day', { zeit: 'ganztägig' }, '2026-12-04 day ganztägig'],
  ['days in the time', { zeit: '4.–6.12.' }, '2026-12-04 bis 2026-12-06 day'],
  ['days in the time that go back', { zeit: '4.–1.12.' }, '2026-12-04 day'],
  ['a last day', { ende: '06.12.2026', zeit: '' }, '2026-12-04 bis 2026-12-06 day'],
  ['two spans', { zeit: '10-13 Uhr + 15-18 Uhr' }, '2026-12-04 10:00:00 –2026-12-04T18:00:00 minute'],
  ['date and time in one', { datum: '04.12.2026, 19:30 Uhr', zeit: '' }, '2026-12-04 19:30:00 minute'],
  [
    "programmers' moments",
    { datum: '2026-12-04T18:30:00Z', zeit: '', ende: '2026-12-04T20:30:00.000+00:00' },
    '2026-12-04 19:30:00 –2026-12-04T21:30:00 minute',
  ],
])('%s', (_, cells, expected) => expect(row(cells).drafts.map(when)).toEqual([expected]));

test.each([
  ['no date', { datum: '' }, 'no-date'],
  ['a date nobody understands', { datum: 'morgen' }, 'date-not-understood'],
  ['a day that does not exist', { datum: '30.02.2026' }, 'date-not-understood'],
  ['a year before all programmes', { datum: '0001-01-01' }, 'date-out-of-range'],
  ['an hour that spring skips', { datum: '28.03.2027', zeit: '02:30 Uhr' }, 'time-does-not-exist'],
  ['no title', { titel: ' &nbsp; ' }, 'no-title'],
])('%s is refused', (_, cells, kind) => {
  expect(row(cells).refused.map(({ reason }) => reason.kind)).toEqual([kind]);
});

test('the other columns are taken as far as they make sense', () => {
  const [draft] = row({
    art: 'Musik, Jazz;',
    sprache: 'de, en, Klingonisch',
    url: 'javascript:alert(1)',
    lat: '51,96',
    lng: 7.62,
    ort: 'Hof <b>im</b> Westen',
  }).drafts;
  expect(draft).toMatchObject({
    categories: ['Musik', 'Jazz'],
    languages: ['de', 'en'],
    url: undefined,
    place: { text: 'Hof im Westen', lat: 51.96, lng: 7.62 },
    sourceName: 'Stadt',
  });
});

test('an id used twice for different times stays two dates, the same row twice is told once', () => {
  const rows = ['20 Uhr', '22 Uhr', '20 Uhr'].map((zeit) => ({ nr: 'a', titel: 'Jazz', datum: '2026-12-04', zeit }));
  const { drafts, refused } = read(JSON.stringify(rows), { ...mapping, id: 'nr' });
  expect(drafts.map(({ externalId }) => externalId.replace(/#.*/, '#'))).toEqual(['a', 'a#']);
  expect(refused.map(({ line, reason }) => [line, reason.kind])).toEqual([[3, 'duplicate']]);
});

test('rows with the same title, place and text are dates of one event', () => {
  const rows = [
    { titel: 'Jazz', ort: 'Hof', datum: '2026-12-04' },
    { titel: 'JAZZ', ort: 'Hof', datum: '2026-12-11' },
    { titel: 'Jazz', ort: 'Saal', datum: '2026-12-18' },
  ];
  const keys = read(JSON.stringify(rows), mapping).drafts.map(({ eventKey }) => eventKey);
  expect(new Set(keys).size).toBe(2);
  expect(keys[0]).toBe(keys[1]);
});

test.each([
  ['nothing', ''],
  ['an open quote', 'titel;datum\n"Jazz;2026-12-04\n'.padEnd(600_000, 'x')],
  ['deep JSON', '['.repeat(200_000)],
  ['JSON that nests objects', '{"a":'.repeat(50_000)],
  ['names of objects', '[{"__proto__":{"titel":"x"},"constructor":"y","titel":1,"datum":{"toString":1}}]'],
  ['half letters', '[{"titel":"\\ud800Jazz\\u0000","datum":"2026-12-04"}]'],
  ['a line of one megabyte', `titel;datum\n${'x'.repeat(1_000_000)};2026-12-04\n`],
  ['bytes that are no text', Buffer.alloc(200_000, 0x81)],
])('%s does no harm', async (_, text) => {
  let drafts: Draft[] = [];
  expect(
    await ownTimeOf(() => {
      drafts = read(text, mapping).drafts;
    }),
  ).toBeLessThan(2_000);
  for (const { title } of drafts)
    expect(title.isWellFormed() && !title.includes('\u0000') && title.length <= 300).toBe(true);
});
