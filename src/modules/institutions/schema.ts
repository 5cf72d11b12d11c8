import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { venues } from '#modules/venues/schema.ts';
import { bookkeeping, idOf, instant, localizedText, publicId } from '#platform/columns.ts';

/** Houses, groups, ensembles, associations and single artists: all on equal footing, in one table. */
export const institutions = pgTable(
  'institutions',
  {
    id: idOf('institution').primaryKey().default(sql`uuidv7()`),
    publicId: publicId(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    shortName: text(),
    kind: text().notNull().default('group'),
    scene: text().$type<'institutionell' | 'frei' | 'ehrenamtlich' | 'privatwirtschaftlich'>(),
    district: text(),
    homeVenueId: idOf('venue').references(() => venues.id),
    genres: text().array().notNull().default([]),
    summary: localizedText(),
    description: localizedText(),
    website: text(),
    email: text(),
    phone: text(),
    foundedYear: integer(),
    mergedIntoId: idOf('institution').references((): AnyPgColumn => institutions.id),
    deletedAt: instant(),
    ...bookkeeping(),
  },
  (institution) => [
    check('institution_has_a_name', sql`length(${institution.name}) between 1 and 200`),
    check(
      'institution_scene_is_known',
      sql`${institution.scene} in ('institutionell', 'frei', 'ehrenamtlich', 'privatwirtschaftlich')`,
    ),
    check('institution_is_not_merged_into_itself', sql`${institution.mergedIntoId} <> ${institution.id}`),
  ],
);

/** Addresses an institution once had; none is ever given to another. */
export const institutionSlugs = pgTable('institution_slugs', {
  slug: text().primaryKey(),
  institutionId: idOf('institution')
    .notNull()
    .references(() => institutions.id),
});

export type Institution = typeof institutions.$inferSelect;
