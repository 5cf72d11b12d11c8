import { expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import type { InstitutionView } from '#modules/institutions/index.ts';
import type { VenueView } from '#modules/venues/index.ts';
import { anOccurrence } from '../testing.ts';
import { organizationJsonLd } from './organizations.ts';
import { placeJsonLd } from './places.ts';

const page = {
  locale: 'de',
  url: 'https://kultur.example/ort/kulturkutter',
  urlOf: (kind: string, slug: string) => `https://kultur.example/${kind}/${slug}`,
  factName: (fact: string) => (fact === 'wc_rollstuhl' ? 'Rollstuhl-WC' : fact),
} as const;
const told = (thing: object) => JSON.parse(JSON.stringify(thing));
const { publicId } = anOccurrence();
const unsaid = { website: null, phone: null, email: null, summary: null, description: null };

const kutter: VenueView = {
  ...unsaid,
  id: newId('venue'),
  publicId,
  slug: 'kulturkutter',
  name: 'Kulturkutter',
  altNames: [],
  kind: 'theater',
  streetAddress: 'Hafenstraße 12',
  addressNote: null,
  postalCode: '44894',
  locality: null,
  district: 'hafen',
  latitude: 51.47,
  longitude: 7.32,
  transit: null,
  halls: [],
  access: [
    {
      fact: 'wc_rollstuhl',
      value: 'yes',
      number: null,
      note: { de: 'Schlüssel an der Kasse' },
      source: 'visit',
      statedOn: Temporal.PlainDate.from('2026-05-12'),
      validUntil: null,
    },
  ],
};

const fluss: InstitutionView = {
  ...unsaid,
  id: newId('institution'),
  publicId,
  slug: 'haus-am-fluss',
  name: 'Haus am Fluss',
  shortName: null,
  kind: 'chor',
  scene: 'frei',
  district: null,
  genres: [],
  foundedYear: 1987,
  homeVenue: { slug: 'kulturkutter', name: 'Kulturkutter' },
};

test('a house says where it stands and how to get in', () => {
  expect(told(placeJsonLd(kutter, page))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'PerformingArtsTheater',
    '@id': page.url,
    url: page.url,
    name: 'Kulturkutter',
    address: { '@type': 'PostalAddress', streetAddress: 'Hafenstraße 12', postalCode: '44894', addressCountry: 'DE' },
    geo: { '@type': 'GeoCoordinates', latitude: 51.47, longitude: 7.32 },
    amenityFeature: [
      {
        '@type': 'LocationFeatureSpecification',
        propertyID: 'wc_rollstuhl',
        name: 'Rollstuhl-WC',
        value: true,
        description: 'Schlüssel an der Kasse',
      },
    ],
  });
  expect(placeJsonLd({ ...kutter, kind: 'waschsalon' }, page)['@type']).toBe('Place');
});

test('a group says who it is and where it is at home', () => {
  expect(told(organizationJsonLd(fluss, page))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MusicGroup',
    '@id': page.url,
    url: page.url,
    name: 'Haus am Fluss',
    foundingDate: '1987',
    location: { '@type': 'Place', name: 'Kulturkutter', url: 'https://kultur.example/venue/kulturkutter' },
  });
});

test('a person is not founded, and has no mail address for crawlers', () => {
  const person = told(organizationJsonLd({ ...fluss, kind: 'person', email: 'a@kultur.example' }, page));
  expect(person['@type']).toBe('Person');
  expect(JSON.stringify(person)).not.toMatch(/founding|location|a@kultur/);
});
