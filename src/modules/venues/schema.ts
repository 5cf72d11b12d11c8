import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { bookkeeping, idOf, instant, localizedText, plainDate, publicId } from '#platform/columns.ts';

/** Places where culture happens. A merged venue stays as a signpost to the one it became. */
export const venues = pgTable(
  'venues',
  {
    id: idOf('venue').primaryKey().default(sql`uuidv7()`),
    publicId: publicId(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    altNames: text().array().notNull().default([]),
    kind: text().notNull().default('venue'),
    streetAddress: text(),
    addressNote: text(),
    postalCode: text(),
    locality: text(),
    district: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    transit: text(),
    website: text(),
    phone: text(),
    email: text(),
    summary: localizedText(),
    description: localizedText(),
    mergedIntoId: idOf('venue').references((): AnyPgColumn => venues.id),
    deletedAt: instant(),
    ...bookkeeping(),
  },
  (venue) => [
    index().on(venue.district),
    check('venue_has_a_name', sql`length(${venue.name}) between 1 and 200`),
    check('venue_is_on_earth', sql`${venue.latitude} between -90 and 90 and ${venue.longitude} between -180 and 180`),
    check('venue_is_not_merged_into_itself', sql`${venue.mergedIntoId} <> ${venue.id}`),
  ],
);

export const halls = pgTable(
  'halls',
  {
    id: idOf('hall').primaryKey().default(sql`uuidv7()`),
    venueId: idOf('venue')
      .notNull()
      .references(() => venues.id),
    slug: text().notNull(),
    name: text().notNull(),
    seats: integer(),
  },
  (hall) => [unique().on(hall.venueId, hall.slug)],
);

/** One thing known about getting in. No row means: nobody has said. */
export const venueAccessFacts = pgTable(
  'venue_access_facts',
  {
    venueId: idOf('venue')
      .notNull()
      .references(() => venues.id),
    fact: text().notNull(),
    value: text().notNull().$type<'yes' | 'partly' | 'no'>(),
    number: integer(),
    note: localizedText(),
    source: text().notNull().$type<'self' | 'visit' | 'certificate' | 'osm' | 'import'>(),
    statedOn: plainDate().notNull(),
    validUntil: plainDate(),
  },
  (fact) => [
    primaryKey({ columns: [fact.venueId, fact.fact] }),
    check('access_is_yes_partly_or_no', sql`${fact.value} in ('yes', 'partly', 'no')`),
  ],
);

/** Addresses a venue once had; none is ever given to another. */
export const venueSlugs = pgTable('venue_slugs', {
  slug: text().primaryKey(),
  venueId: idOf('venue')
    .notNull()
    .references(() => venues.id),
});

export type Venue = typeof venues.$inferSelect;
export type Hall = typeof halls.$inferSelect;
export type VenueAccessFact = typeof venueAccessFacts.$inferSelect;
