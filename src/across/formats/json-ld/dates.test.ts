import { expect, test } from 'vitest';
import type { OccurrenceDetail } from '#modules/calendar/index.ts';
import { genres } from '#modules/calendar/index.ts';
import { anExhibition, anOccurrence } from '../testing.ts';
import { occurrenceJsonLd, typeOf } from './dates.ts';

const local = (text: string) => Temporal.PlainDateTime.from(text);
const page = {
  locale: 'de',
  url: 'https://kultur.example/termin/nachtfahrt-7k3m9q2x',
  imageUrl: 'https://kultur.example/plakat/7k3m9q2x-quer.png',
  urlOf: (kind: string, slug: string) => `https://kultur.example/${kind}/${slug}`,
} as const;
const told = (view: OccurrenceDetail) => JSON.parse(JSON.stringify(occurrenceJsonLd(view, page)));

test('a date says what, when, where, by whom and for how much', () => {
  expect(told(anOccurrence({ ends: '2026-12-04T22:15', availability: 'wenige' }))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MusicEvent',
    '@id': page.url,
    url: page.url,
    identifier: '7K3M9Q2X',
    name: 'Nachtfahrt',
    description: 'Lieder über Häfen, Züge und das Heimkommen.',
    image: [page.imageUrl],
    startDate: '2026-12-04T20:00:00+01:00',
    endDate: '2026-12-04T22:15:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: 'Kulturkutter, Großer Saal',
      url: 'https://kultur.example/venue/kulturkutter',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Hafenstraße 12',
        postalCode: '44894',
        addressLocality: 'Wesselheim',
        addressCountry: 'DE',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 51.47, longitude: 7.32 },
    },
    isAccessibleForFree: false,
    offers: [
      {
        '@type': 'Offer',
        name: 'Eintritt',
        url: page.url,
        price: '12.00',
        priceCurrency: 'EUR',
        availability: 'https://schema.org/LimitedAvailability',
        validFrom: '2026-10-01T08:00:00Z',
      },
      {
        '@type': 'Offer',
        name: 'Ermäßigt',
        url: page.url,
        price: '8.00',
        priceCurrency: 'EUR',
        availability: 'https://schema.org/LimitedAvailability',
        validFrom: '2026-10-01T08:00:00Z',
      },
    ],
    organizer: [
      { '@type': 'Organization', name: 'Haus am Fluss', url: 'https://kultur.example/institution/haus-am-fluss' },
    ],
    keywords: ['Jazz & Improvisierte Musik', 'Konzert'],
  });
});

test('nothing is said that nobody has said', () => {
  const thing = told(anOccurrence({ offers: [], organisers: [], place: undefined, event: { genre: undefined } }));
  expect(thing['@type']).toBe('Event');
  for (const absent of [
    'endDate',
    'location',
    'offers',
    'isAccessibleForFree',
    'organizer',
    'performer',
    'inLanguage',
    'typicalAgeRange',
    'doorTime',
    'workPerformed',
    'superEvent',
  ])
    expect(thing).not.toHaveProperty(absent);
});

test.each([
  ['abgesagt', 'EventCancelled'],
  ['verschoben', 'EventPostponed'],
  ['verlegt', 'EventRescheduled'],
  ['ort_verlegt', 'EventScheduled'],
  ['online_verlegt', 'EventMovedOnline'],
] as const)('a date that is %s is %s and keeps its start', (status, expected) => {
  const thing = told(anOccurrence({ status }));
  expect(thing).toMatchObject({
    eventStatus: `https://schema.org/${expected}`,
    startDate: '2026-12-04T20:00:00+01:00',
  });
});

test('only a date that moved tells its earlier starts, each with the offset of its day', () => {
  const previousStarts = [local('2026-10-10T20:00'), local('2026-11-27T19:30')];
  expect(told(anOccurrence({ status: 'verlegt', previousStarts })).previousStartDate).toEqual([
    '2026-10-10T20:00:00+02:00',
    '2026-11-27T19:30:00+01:00',
  ]);
  expect(told(anOccurrence({ status: 'verlegt', previousStarts: [local('2026-11-27T19:30')] })).previousStartDate).toBe(
    '2026-11-27T19:30:00+01:00',
  );
  expect(told(anOccurrence({ previousStarts }))).not.toHaveProperty('previousStartDate');
});

test('a run and a date without a time are told in days', () => {
  expect(told(anExhibition())).toMatchObject({
    '@type': 'ExhibitionEvent',
    startDate: '2026-12-01',
    endDate: '2026-12-31',
  });
  expect(told(anExhibition({ ends: undefined }))).not.toHaveProperty('endDate');
  const day = told(anOccurrence({ precision: 'day', starts: '2026-12-09T00:00' }));
  expect(day.startDate).toBe('2026-12-09');
});

test('online and hybrid dates say where on the net', () => {
  const onlineUrl = 'https://stream.example/nachtfahrt';
  expect(told(anOccurrence({ attendance: 'online', onlineUrl, place: undefined }))).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: onlineUrl },
  });
  const hybrid = told(anOccurrence({ attendance: 'hybrid', onlineUrl }));
  expect(hybrid.location.map((place: { '@type': string }) => place['@type'])).toEqual(['Place', 'VirtualLocation']);
});

test('access, age, languages, people and series are told where schema.org has a place for them', () => {
  const statedOn = Temporal.PlainDate.from('2026-05-12');
  const thing = told(
    anOccurrence({
      accessFacts: [
        { fact: 'wc_rollstuhl', value: 'yes', source: 'visit', statedOn },
        { fact: 'rollstuhl', value: 'partly', note: { de: 'eine Stufe' }, source: 'visit', statedOn },
        { fact: 'aufzug', value: 'no', source: 'self', statedOn },
        { fact: 'tuer_cm', value: 'yes', number: 94, source: 'self', statedOn },
      ],
      accessServices: [{ type: 'dgs' }, { type: 'audiodeskription' }, { type: 'relaxed' }],
      notices: ['hinweis.blitzlicht', 'inhalt.gewalt'],
      surtitles: ['en'],
      languages: ['de'],
      ageMin: 14,
      doorsLocal: local('2026-12-04T19:15'),
      durationMinutes: 120,
      contributors: [
        { role: 'Gesang', name: 'Ada Beispiel' },
        { role: 'Regie', name: 'Bo Muster' },
        { role: 'Band', name: 'Die Probe' },
      ],
      series: [{ name: 'Jazz im Hafen', slug: 'jazz-im-hafen' }],
    }),
  );
  expect(thing.location.amenityFeature).toEqual([
    { '@type': 'LocationFeatureSpecification', propertyID: 'wc_rollstuhl', name: 'wc rollstuhl', value: true },
    {
      '@type': 'LocationFeatureSpecification',
      propertyID: 'rollstuhl',
      name: 'rollstuhl',
      value: 'partly',
      description: 'eine Stufe',
    },
    { '@type': 'LocationFeatureSpecification', propertyID: 'aufzug', name: 'aufzug', value: false },
    { '@type': 'LocationFeatureSpecification', propertyID: 'tuer_cm', name: 'tuer cm', value: 94 },
  ]);
  expect(thing).toMatchObject({
    doorTime: '2026-12-04T19:15:00+01:00',
    duration: 'PT120M',
    typicalAgeRange: '14-',
    inLanguage: ['de'],
    performer: [
      { '@type': 'Person', name: 'Ada Beispiel' },
      { '@type': 'PerformingGroup', name: 'Die Probe' },
    ],
    director: [{ '@type': 'Person', name: 'Bo Muster' }],
    workPerformed: {
      '@type': 'CreativeWork',
      name: 'Nachtfahrt',
      accessibilityFeature: ['signLanguage', 'audioDescription', 'openCaptions'],
      accessibilityHazard: ['flashing'],
    },
    superEvent: [{ '@type': 'EventSeries', name: 'Jazz im Hafen', url: 'https://kultur.example/series/jazz-im-hafen' }],
  });
});

test('free, donated and sliding prices are told as they are', () => {
  const offers = (offers: OccurrenceDetail['offers']) => told(anOccurrence({ offers }));
  expect(offers([{ kind: 'frei' }])).toMatchObject({ isAccessibleForFree: true, offers: [{ price: '0.00' }] });
  expect(offers([{ kind: 'spende' }])).toMatchObject({
    isAccessibleForFree: false,
    offers: [{ price: '0.00', name: 'Spende' }],
  });
  expect(offers([{ kind: 'solidarisch', priceMin: 500, priceMax: 1500 }]).offers[0]).toMatchObject({
    price: '5.00',
    priceSpecification: { '@type': 'PriceSpecification', minPrice: '5.00', maxPrice: '15.00' },
  });
  expect(offers([{ kind: 'festpreis' }]).offers[0]).not.toHaveProperty('price');
});

test('what was cancelled is not on sale', () => {
  const [offer] = told(anOccurrence({ status: 'abgesagt', availability: 'frei' })).offers;
  expect(offer).not.toHaveProperty('availability');
});

test('every genre has a kind of event', () => {
  for (const genre of genres.flatMap((genre) => [genre, ...genre.children])) expect(typeOf(genre.id)).toMatch(/^[A-Z]/);
  expect(typeOf('musik.unbekannt')).toBe('MusicEvent');
});
