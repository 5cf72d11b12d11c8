import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import Parser from 'rss-parser';
import { beforeAll, expect, test } from 'vitest';
import { listForFeed, type OccurrenceDetail, viewOccurrence } from '#modules/calendar/index.ts';
import { loadSample, readSample } from '#modules/sources/index.ts';
import { aContext } from '#platform/testing.ts';
import { type Form, type ListOf, usualOptions, wholeText } from './form.ts';
import { findForm } from './forms.ts';
import { occurrenceJsonLd } from './json-ld/dates.ts';
import { jsonLdText } from './json-ld/json-ld-text.ts';
import { aList } from './testing.ts';

const run = promisify(execFile);
const has = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      return readFileSync(join(folder, program)).length > 0;
    } catch {
      return false;
    }
  });
const pythonHas = async (module: string) =>
  run('python3', ['-c', `import ${module}`]).then(
    () => true,
    () => false,
  );

let list: ListOf;
let details: OccurrenceDetail[] = [];
const text = (suffix: string, wanted: Partial<ListOf> = {}) =>
  wholeText(findForm(suffix) as Form, { ...list, ...wanted }, { ...usualOptions, runs: true });

// The whole sample town, loaded once and undone.
beforeAll(
  () =>
    aContext(async (ctx) => {
      const sample = readSample('cities/wesselheim');
      if (!sample) throw new Error('Wesselheim has lost its programme');
      await loadSample({ ...ctx, actor: { kind: 'operator', via: 'command line' } }, sample);
      const { lines, shelf } = await listForFeed(ctx, {});
      list = aList([], { lines, runs: shelf.views });
      const found = [];
      for (const id of new Set(lines.slice(0, 150).map(({ view }) => view.publicId)))
        found.push(await viewOccurrence(ctx, id));
      details = found.flatMap((one) => (one?.kind === 'found' ? one.view : []));
    }),
  60_000,
);

const uidsOf = (calendar: string) => [...calendar.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
const dates = () => new Map(list.lines.map(({ view }) => [view.id, view]));

test('two calendar readers find every date of the town, at the same instants', () => {
  const calendar = text('ics');
  const component = new ICAL.Component(ICAL.parse(calendar));
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const other = nodeIcal.sync.parseICS(calendar);
  expect(events.length).toBeGreaterThan(200);
  expect(events.map(({ uid }) => uid).sort()).toEqual(uidsOf(calendar).sort());
  for (const { uid, startDate } of events) {
    const same = other[uid];
    if (same?.type !== 'VEVENT') throw new Error(`${uid} is missing`);
    if (!startDate.isDate) expect(same.start.getTime(), uid).toBe(startDate.toUnixTime() * 1_000);
  }
  for (const view of dates().values()) {
    const event = events.find(({ uid }) => uid.startsWith(view.publicId) && !uid.includes('-'));
    if (event && !event.startDate.isDate)
      expect(event.startDate.toUnixTime() * 1_000).toBe(view.startsAt.epochMilliseconds);
  }
});

test('feed readers find every date of the town, in every kind of feed', async () => {
  const names = [...new Map([...dates(), ...list.runs.map((view) => [view.id, view] as const)]).values()].length;
  const rss = text('rss');
  expect(parseRssFeed(rss).items).toHaveLength(names);
  expect((await new Parser().parseString(rss)).items).toHaveLength(names);
  expect(parseAtomFeed(text('atom')).entries).toHaveLength(names);
  expect(parseJsonFeed(text('json')).items).toHaveLength(names);
});

test('the table has a line for every date and every run of the town', () => {
  const rows: Record<string, string>[] = parse(text('csv'), { bom: true, columns: true });
  expect(rows).toHaveLength(new Set([...list.lines.map(({ view }) => view.id), ...list.runs.map(({ id }) => id)]).size);
});

test('the town is read aloud without a figure or a sign', () => {
  for (const locale of ['de', 'en'] as const) expect(text('txt', { locale })).toMatch(/^[\p{L}\p{M}\s.,;:!?'’-]*$/u);
});

const page = {
  locale: 'de',
  url: 'https://kultur.example/termin/x',
  imageUrl: 'https://kultur.example/plakat/x-quer.png',
  urlOf: (kind: string, slug: string) => `https://kultur.example/${kind}/${slug}`,
} as const;
const withOffset = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/;

type Told = Partial<
  Record<
    | 'name'
    | 'startDate'
    | 'endDate'
    | 'eventStatus'
    | 'previousStartDate'
    | 'eventAttendanceMode'
    | 'description'
    | 'url',
    string
  >
> & {
  location?: unknown;
  image?: unknown;
  offers?: Record<string, string>[];
  organizer?: Record<string, string>[] | Record<string, string>;
};

/** What Google requires of an event, and what it recommends where we know it. */
const asked: readonly (readonly [field: string, holds: (data: Told, view: OccurrenceDetail) => unknown])[] = [
  ['name', ({ name }) => typeof name === 'string' && name !== ''],
  ['startDate', ({ startDate }) => withOffset.test(startDate ?? '')],
  ['location', ({ location }) => Boolean(location)],
  [
    'location.address',
    ({ location }, view) => !view.place || Boolean(JSON.stringify(location).includes('"PostalAddress"')),
  ],
  [
    'location.name',
    ({ location }, view) =>
      !view.place || JSON.stringify(location).includes(JSON.stringify(view.place.name).slice(1, -1)),
  ],
  [
    'endDate',
    ({ endDate }, view) =>
      view.endsLocal && (view.run || view.precision !== 'day') ? withOffset.test(endDate ?? '') : endDate === undefined,
  ],
  [
    'eventStatus',
    ({ eventStatus }) =>
      /^https:\/\/schema\.org\/Event(?:Scheduled|Cancelled|Postponed|Rescheduled|MovedOnline)$/.test(eventStatus ?? ''),
  ],
  [
    'previousStartDate only when rescheduled',
    ({ eventStatus, previousStartDate }) =>
      previousStartDate === undefined || eventStatus === 'https://schema.org/EventRescheduled',
  ],
  ['eventAttendanceMode', ({ eventAttendanceMode }) => Boolean(eventAttendanceMode)],
  ['image', ({ image }) => Array.isArray(image) && image.length > 0],
  ['description', ({ description }, view) => Boolean(description) || !(view.event.summary ?? view.description)],
  [
    'offers',
    ({ offers }, view) =>
      view.offers.length === 0 ||
      (offers ?? []).every(
        (offer) => offer.url && offer.validFrom && (offer.price === undefined || offer.priceCurrency === 'EUR'),
      ),
  ],
  [
    'organizer',
    ({ organizer }, view) =>
      view.organisers.length === 0 || [organizer ?? {}].flat().every(({ name, url }) => name && url),
  ],
  ['a url of its own', ({ url }) => Boolean(url)],
];

test.each(asked)('search engines get %s of every date of the town', (_field, holds) => {
  expect(details.length).toBeGreaterThan(80);
  const missing = details.filter((view) => !holds(JSON.parse(jsonLdText(occurrenceJsonLd(view, page))), view));
  expect(missing.map((view) => `${view.publicId} ${view.event.title.de} ${view.status}`)).toEqual([]);
});

test('the sample has what becomes of dates, so that all of this was seen', () => {
  expect(new Set(details.map(({ status }) => status))).toEqual(
    expect.objectContaining(new Set(['geplant', 'abgesagt'])),
  );
});

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-clients-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!(await pythonHas('icalendar')))('python3-icalendar reads the calendar back', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'town.ics'), text('ics'));
    const program = `
import icalendar, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
print('\\n'.join(str(event['UID']) for event in calendar.walk('VEVENT')))`;
    const { stdout } = await run('python3', ['-c', program, join(folder, 'town.ics')]);
    expect(stdout.trim().split('\n').sort()).toEqual(uidsOf(text('ics')).sort());
  }),
);

test.skipIf(!has('khal'))(
  'khal imports every date',
  () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'town.ics'), text('ics'));
      const config = `[calendars]\n[[town]]\npath = ${folder}/calendar\n[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${folder}/khal.db\n`;
      writeFileSync(join(folder, 'config'), config);
      const khal = (...args: string[]) => run('khal', ['-c', join(folder, 'config'), ...args]);
      await khal('import', '--batch', '-a', 'town', join(folder, 'town.ics'));
      const { stdout } = await khal('list', '--format', '{uid}', '--day-format', '', '2026-10-01', '700d');
      const found = new Set(stdout.trim().split('\n'));
      expect(uidsOf(text('ics')).filter((uid) => !found.has(uid ?? ''))).toEqual([]);
    }),
  120_000,
);

test.skipIf(!has('vdirsyncer'))(
  'vdirsyncer takes the calendar apart without a complaint',
  () =>
    inFolder(async (folder) => {
      // It writes file by file and waits for the disk each time: a part of the town is enough.
      const calendar = text('ics', { lines: list.lines.slice(0, 100) });
      writeFileSync(join(folder, 'town.ics'), calendar);
      const config = `[general]\nstatus_path = "${folder}/status"\n[pair town]\na = "file"\nb = "folder"\ncollections = null\n[storage file]\ntype = "singlefile"\npath = "${folder}/town.ics"\nread_only = true\n[storage folder]\ntype = "filesystem"\npath = "${folder}/calendar"\nfileext = ".ics"\n`;
      writeFileSync(join(folder, 'config'), config);
      mkdirSync(join(folder, 'calendar'));
      const vdirsyncer = (...args: string[]) => run('vdirsyncer', ['-c', join(folder, 'config'), ...args]);
      await vdirsyncer('discover');
      await vdirsyncer('sync');
      expect(readdirSync(join(folder, 'calendar'))).toHaveLength(uidsOf(calendar).length);
    }),
  120_000,
);

test.skipIf(!has('soffice'))(
  'LibreOffice opens the table with its letters, and calculates nothing',
  () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'town.csv'), text('csv'));
      const args = [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
      ];
      // In its window LibreOffice proposes UTF-8 for a file that begins with its mark; without one it has to be told.
      expect(readFileSync(join(folder, 'town.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const asTable = ['--infilter=CSV:44,34,76,1', join(folder, 'town.csv')];
      await run('soffice', [...args, ...asTable], { timeout: 100_000 });
      const sheet = readFileSync(join(folder, 'town.fods'), 'utf8');
      expect(sheet).not.toContain('table:formula');
      expect(sheet).toContain('Günstigster Preis in Euro');
    }),
  120_000,
);
