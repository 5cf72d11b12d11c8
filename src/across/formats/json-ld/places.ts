import { type LocalizedText, maybeInLocale } from '#kernel/words.ts';
import type { AccessFactView, OccurrenceView, PlaceView } from '#modules/calendar/index.ts';
import type { VenueView } from '#modules/venues/index.ts';
import { placeName } from '../line-words.ts';
import { inContext, type JsonLd, some } from './json-ld.ts';
import type { PageOf } from './page-of.ts';

/** Where a date is: in a house, on the net, or both; nothing when nobody has said. */
export function locationOf(view: OccurrenceView, page: PageOf, facts: readonly AccessFactView[] = []) {
  const place = view.place && placeOf(view.place, page, facts);
  const online = view.attendance === 'vor_ort' ? undefined : onlineAt(view.onlineUrl);
  return place && online ? [place, online] : (place ?? online);
}

/** How one takes part, as schema.org names it. */
export const attendanceMode = ({ attendance }: OccurrenceView) => `https://schema.org/${modes[attendance]}`;

export const modes = {
  vor_ort: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

const onlineAt = (url: string | undefined): JsonLd | undefined =>
  url ? { '@type': 'VirtualLocation', url } : undefined;

const placeOf = (place: PlaceView, page: PageOf, facts: readonly AccessFactView[]): JsonLd => ({
  '@type': 'Place',
  name: placeName(place) || undefined,
  url: page.urlOf('venue', place.slug),
  address: addressOf(place),
  geo: geoOf(place),
  amenityFeature: some(facts.map((fact) => amenity(fact, page))),
});

type Address = { [Part in 'streetAddress' | 'postalCode' | 'locality']?: string | null | undefined };

const addressOf = ({ streetAddress, postalCode, locality }: Address): JsonLd | undefined =>
  streetAddress || postalCode || locality
    ? {
        '@type': 'PostalAddress',
        streetAddress: streetAddress ?? undefined,
        postalCode: postalCode ?? undefined,
        addressLocality: locality ?? undefined,
        addressCountry: 'DE',
      }
    : undefined;

type Position = { latitude?: number | null | undefined; longitude?: number | null | undefined };

const geoOf = ({ latitude, longitude }: Position): JsonLd | undefined =>
  typeof latitude === 'number' && typeof longitude === 'number'
    ? { '@type': 'GeoCoordinates', latitude, longitude }
    : undefined;

type Fact = {
  fact: string;
  value: 'yes' | 'partly' | 'no';
  number?: number | null | undefined;
  note?: LocalizedText | null | undefined;
};

/** "Partly" is neither true nor false: it is told as the word, with what people noted. */
const amenity = ({ fact, value, number, note }: Fact, { factName, locale }: PageOf): JsonLd => ({
  '@type': 'LocationFeatureSpecification',
  propertyID: fact,
  name: factName?.(fact) ?? fact.replaceAll('_', ' '),
  value: value === 'partly' ? 'partly' : (number ?? value === 'yes'),
  description: maybeInLocale(note, locale),
});

const venueTypes: Record<string, string> = {
  bibliothek: 'Library',
  freilichtbuehne: 'PerformingArtsTheater',
  kino: 'MovieTheater',
  kirche: 'PlaceOfWorship',
  konzerthaus: 'MusicVenue',
  museum: 'Museum',
  park: 'Park',
  theater: 'PerformingArtsTheater',
};

/** A venue's own page. */
export const placeJsonLd = (venue: VenueView, page: PageOf): JsonLd =>
  inContext({
    '@type': venueTypes[venue.kind] ?? 'Place',
    '@id': page.url,
    url: page.url,
    name: venue.name,
    alternateName: some(venue.altNames),
    description: maybeInLocale(venue.summary, page.locale),
    address: addressOf(venue),
    geo: geoOf(venue),
    telephone: venue.phone ?? undefined,
    sameAs: venue.website ?? undefined,
    amenityFeature: some(venue.access.map((fact) => amenity(fact, page))),
  });
