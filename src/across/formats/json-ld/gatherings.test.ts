import { expect, test } from 'vitest';
import type { EventView } from '#modules/calendar/index.ts';
import { anOccurrence } from '../testing.ts';
import { eventJsonLd, seriesJsonLd } from './gatherings.ts';

const page = {
  locale: 'de',
  url: 'https://kultur.example/veranstaltung/nachtfahrt-7k3m9q2x',
  urlOf: (kind: string, slug: string) => `https://kultur.example/${kind}/${slug}`,
  urlOfDate: (view: { publicId: string }) => `https://kultur.example/termin/${view.publicId.toLowerCase()}`,
} as const;
const dates = (count: number) =>
  Array.from({ length: count }, (_, day) =>
    anOccurrence({
      starts: Temporal.PlainDateTime.from('2026-12-04T20:00').add({ days: day }).toString().slice(0, 16),
    }),
  );
const event = (upcoming: EventView['upcoming'], past: EventView['past'] = []): EventView => ({
  publicId: anOccurrence().publicId,
  slug: 'nachtfahrt',
  title: { de: 'Nachtfahrt' },
  summary: { de: 'Lieder über Häfen.' },
  genre: 'musik.jazz',
  upcoming,
  past,
  total: upcoming.length + past.length,
});

test('an event lasts from its first to its last date and names each with its own address', () => {
  const [first, second, third] = dates(3);
  const thing = eventJsonLd(event([second!, third!], [first!]), page);
  expect(thing).toMatchObject({
    '@type': 'MusicEvent',
    name: 'Nachtfahrt',
    startDate: '2026-12-04T20:00:00+01:00',
    endDate: '2026-12-06T20:00:00+01:00',
  });
  expect(thing.subEvent).toHaveLength(3);
  expect(thing.subEvent).toMatchObject([
    {
      '@type': 'MusicEvent',
      name: 'Nachtfahrt',
      url: 'https://kultur.example/termin/7k3m9q2x',
      startDate: '2026-12-05T20:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', address: { addressLocality: 'Wesselheim' } },
    },
    {},
    {},
  ]);
});

test('more than a hundred dates are not named one by one', () => {
  expect(eventJsonLd(event(dates(130)), page).subEvent).toHaveLength(100);
});

test('an event without dates says nothing about when', () => {
  expect(JSON.parse(JSON.stringify(eventJsonLd(event([]), page)))).not.toHaveProperty('startDate');
});

test('a festival is a Festival, other series are series', () => {
  const series = {
    publicId: anOccurrence().publicId,
    slug: 'jazz-im-hafen',
    title: { de: 'Jazz im Hafen' },
    kind: 'festival',
    edition: null,
    summary: null,
    description: null,
    website: null,
    organisers: [{ name: 'Haus am Fluss', slug: 'haus-am-fluss' }],
  };
  expect(seriesJsonLd(series, dates(1), page)).toMatchObject({ '@type': 'Festival', name: 'Jazz im Hafen' });
  expect(seriesJsonLd({ ...series, kind: 'reihe' }, dates(1), page)['@type']).toBe('EventSeries');
});
