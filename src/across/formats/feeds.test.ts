import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import type { DateChange, OccurrenceView } from '#modules/calendar/index.ts';
import { atom } from './atom.ts';
import { type FormOptions, type ListOf, usualOptions, wholeText } from './form.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { aList, anExhibition, anOccurrence, anyText, kulturkutter, summerAndWinter } from './testing.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const local = (text: string) => Temporal.PlainDateTime.from(text);
const changes: FormOptions = { ...usualOptions, feed: 'aenderungen' };

const write = (
  form: typeof rss,
  views: readonly OccurrenceView[],
  wanted: Partial<ListOf> = {},
  options: FormOptions = usualOptions,
) => wholeText(form, aList(views, { feedUrl: `https://kultur.example/termine.${form.suffix}`, ...wanted }), options);

const readRss = (text: string) => {
  const { title, link, items = [], ...channel } = parseRssFeed(text);
  return { title, link, items, channel };
};

const older = anOccurrence({
  publicId: '11111111',
  publishedAt: instant('2026-09-01T08:00Z'),
  starts: '2026-11-25T19:30',
});
const newer = anOccurrence({ publishedAt: instant('2026-11-20T08:00Z') });

test('what was announced last stands first, under the day it was announced, with its own time in the title', () => {
  const { items, title, link } = readRss(write(rss, [older, newer]));
  expect([title, link]).toEqual([
    'Alle Termine · Litfaß Wesselheim: neu angekündigt',
    'https://kultur.example/termine',
  ]);
  expect(items.map((item) => [item.title, item.pubDate])).toEqual([
    ['Fr 4.12., 20 Uhr · Nachtfahrt', 'Fri, 20 Nov 2026 08:00:00 GMT'],
    ['Mi 25.11., 19.30 Uhr · Nachtfahrt', 'Tue, 01 Sep 2026 08:00:00 GMT'],
  ]);
  expect(items[0]?.guid).toEqual({ value: 'https://kultur.example/termin/nachtfahrt-7k3m9q2x', isPermaLink: true });
  expect(write(rss, [newer])).toContain('<ev:startdate>2026-12-04T20:00:00+01:00</ev:startdate>');
});

test('a date that is called off says so before anything else', () => {
  const cancelled = anOccurrence({ status: 'abgesagt', statusReason: { de: 'Erkrankung im Ensemble' } });
  const [item] = readRss(write(rss, [cancelled])).items;
  expect(item?.title).toBe('Fällt aus: Fr 4.12., 20 Uhr · Nachtfahrt');
  expect(item?.description).toMatch(/^<p>Fällt aus\. Erkrankung im Ensemble<\/p>/);
  const [english] = readRss(write(rss, [cancelled], { locale: 'en' })).items;
  expect(english?.title).toBe('Cancelled: Fri 4 Dec, 8 pm · Night passage');
});

const moved = anOccurrence({ status: 'verlegt', starts: '2026-12-11T19:30' });
const change = (wanted: Partial<DateChange>): DateChange => ({
  kind: 'cancelled',
  changedAt: instant('2026-11-21T10:00Z'),
  startsLocal: moved.startsLocal,
  place: 'Kulturkutter',
  view: moved,
  ...wanted,
});
const whatBecame = [
  change({
    kind: 'rescheduled',
    previousStartsLocal: local('2026-12-04T20:00'),
    reason: { de: 'Der Saal war belegt.' },
  }),
  change({
    kind: 'moved',
    changedAt: instant('2026-11-19T10:00Z'),
    startsLocal: local('2026-12-04T20:00'),
    previousPlace: 'Alte Werft',
  }),
];

test('the feed of changes tells each change once, newest first, with what was, what is and why', () => {
  const { items } = readRss(write(rss, [], { changes: whatBecame }, changes));
  expect(items.map((item) => item.title)).toEqual([
    'Neuer Termin: Fr 11.12., 19.30 Uhr · Nachtfahrt',
    'Neuer Ort: Fr 4.12., 20 Uhr · Nachtfahrt',
  ]);
  expect(items[0]?.description).toContain(
    '<p>Verlegt von Fr 4.12., 20 Uhr auf Fr 11.12., 19.30 Uhr. Der Saal war belegt.</p>',
  );
  expect(items[1]?.description).toContain('<p>Verlegt von Alte Werft nach: Kulturkutter.</p>');
  expect(items.map((item) => item.pubDate)).toEqual(['Sat, 21 Nov 2026 10:00:00 GMT', 'Thu, 19 Nov 2026 10:00:00 GMT']);
  expect(items.map((item) => item.guid?.isPermaLink)).toEqual([false, false]);
  expect(new Set(items.map((item) => item.guid?.value)).size).toBe(2);
});

test('one date alone tells its announcement and all that became of it', () => {
  const { items } = readRss(write(rss, [moved], { changes: whatBecame }));
  expect(items.map((item) => item.title)).toEqual([
    'Neuer Termin: Fr 11.12., 19.30 Uhr · Nachtfahrt',
    'Neuer Ort: Fr 4.12., 20 Uhr · Nachtfahrt',
    'Fr 11.12., 19.30 Uhr · Nachtfahrt',
  ]);
});

test('Atom says the same with names that stay, and moves an entry to the day it was changed', () => {
  const { entries = [], ...feed } = parseAtomFeed(write(atom, [older, newer]));
  expect(feed).toMatchObject({ id: 'https://kultur.example/termine.atom', updated: '2026-11-20T08:00:00Z' });
  expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', 'https://kultur.example/termine.atom'],
    ['alternate', 'https://kultur.example/termine'],
  ]);
  expect(entries.map(({ id, published, updated }) => [id, published, updated])).toEqual([
    ['https://kultur.example/termin/nachtfahrt-7k3m9q2x', '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z'],
    ['https://kultur.example/termin/nachtfahrt-11111111', '2026-09-01T08:00:00Z', '2026-11-18T09:30:15Z'],
  ]);
});

test('JSON Feed has what a date is in a part of its own', () => {
  const text = write(jsonFeed, [anOccurrence({ ends: '2026-12-04T22:15' })]);
  const feed = parseJsonFeed(text);
  expect(feed).toMatchObject({
    feed_url: 'https://kultur.example/termine.json',
    home_page_url: 'https://kultur.example/termine',
    language: 'de',
  });
  expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  expect(JSON.parse(text).items[0]).toMatchObject({
    title: 'Fr 4.12., 20 Uhr · Nachtfahrt',
    date_published: '2026-10-01T08:00:00Z',
    _kultur: {
      start: '2026-12-04T20:00:00+01:00',
      end: '2026-12-04T22:15:00+01:00',
      status: 'EventScheduled',
      venue: 'Kulturkutter, Großer Saal',
      price: '12 / 8 €',
      access: ['rollstuhl'],
    },
  });
});

test('an exhibition is one piece of news, although a list shows its first and its last day', () => {
  const { items } = readRss(write(rss, [anExhibition()]));
  expect(items.map((item) => item.title)).toEqual(['1.–31.12.2026 · Flusslicht']);
});

test('a feed without news is a feed, and has the same bytes whenever it is asked for', () => {
  for (const form of [rss, atom, jsonFeed]) {
    const later = write(form, [], { now: instant('2027-01-01T00:00Z') });
    expect(later).toBe(write(form, []));
    expect(later).toContain('Alle Termine');
  }
});

test('two readers agree about every item of a list', async () => {
  const text = write(rss, summerAndWinter());
  const other = await new Parser().parseString(text);
  const { items } = readRss(text);
  expect(other.items.map(({ title, link, guid }) => [title, link, guid])).toEqual(
    items.map(({ title, link, guid }) => [title, link, guid?.value]),
  );
  expect(other.items).toHaveLength(5);
});

test('whatever people call their dates and places, readers get it back as text and nothing of it as a tag', async () => {
  const parser = new Parser();
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (title, place, summary) => {
      const view = anOccurrence({
        status: 'abgesagt',
        statusReason: { de: summary },
        place: { ...kulturkutter, name: place, hall: title },
        organisers: [{ name: place, slug: 'x' }],
        event: { title: { de: title }, summary: { de: summary }, slug: 'x' },
      });
      const list = { title, description: summary };
      const { items } = readRss(write(rss, [view], list));
      expect(items).toHaveLength(1);
      const tags = items[0]?.description?.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !/^<\/?p>$|^<br\/>$/.test(tag))).toEqual([]);
      expect(parseAtomFeed(write(atom, [view], list)).entries).toHaveLength(1);
      expect((await parser.parseString(write(rss, [view], list))).items).toHaveLength(1);
      const [item] = JSON.parse(write(jsonFeed, [view], list)).items;
      expect(item.content_html.match(/<[^>]*>/g).filter((tag: string) => !/^<\/?p>$|^<br\/>$/.test(tag))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('what XML forbids is in no feed', () => {
  const bad = 'a\u0001b\ufffe\uffffc\ud800d\u2028e]]>f';
  for (const form of [rss, atom]) {
    const text = write(form, [anOccurrence({ event: { title: { de: bad } }, organisers: [{ name: bad, slug: 'x' }] })]);
    expect(text.isWellFormed()).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|]]>/);
  }
});
