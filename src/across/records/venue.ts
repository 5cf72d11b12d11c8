import { z } from 'zod';
import { maybeInLocale } from '#kernel/words.ts';
import { accessRecord, accessShape } from './access.ts';
import { addressOf, addressShape, geoOf, geoShape } from './place.ts';
import { publicIdShape } from './primitives.ts';
import type { VenueRow } from './read/venues.ts';
import { named } from './registry.ts';
import type { Telling } from './telling.ts';

const hallShape = z.strictObject({ slug: z.string(), name: z.string(), seats: z.number().int().optional() });

/** All of a venue, also where a date includes it. */
export const venueFields = {
  id: publicIdShape,
  slug: z.string().describe('The value of the filter venue.'),
  url: z.url(),
  name: z.string(),
  alternateName: z.array(z.string()).optional(),
  kind: z.string(),
  summary: z.string().optional(),
  description: z.string().optional(),
  address: addressShape.optional(),
  geo: geoShape.optional(),
  publicTransport: z.string().optional(),
  telephone: z.string().optional(),
  email: z.string().optional(),
  sameAs: z.string().optional().describe('Its own website.'),
  halls: z.array(hallShape).optional(),
  access: accessShape,
};

export const venueShape = named('Venue', z.strictObject(venueFields), 'A place where culture happens.');

/** One venue with its halls and what is known about getting in. */
export const venueRecord = (venue: VenueRow, { locale, urlOf }: Telling) => ({
  id: venue.publicId,
  slug: venue.slug,
  url: urlOf('venue', venue),
  name: venue.name,
  alternateName: venue.altNames.length > 0 ? venue.altNames : undefined,
  kind: venue.kind,
  summary: maybeInLocale(venue.summary, locale),
  description: maybeInLocale(venue.description, locale),
  address: addressOf(venue),
  geo: geoOf(venue),
  publicTransport: venue.transit ?? undefined,
  telephone: venue.phone ?? undefined,
  email: venue.email ?? undefined,
  sameAs: venue.website ?? undefined,
  halls:
    venue.halls.length > 0
      ? venue.halls.map(({ slug, name, seats }) => ({ slug, name, seats: seats ?? undefined }))
      : undefined,
  access: accessRecord(venue.access, locale),
});
