import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { plainDate } from '#platform/columns.ts';

/**
 * How often who stood where on a list that was sent: sums per culture day, and nothing about who looked. `organiser` is the
 * term of the calendar's lines ("akteur:chor-der-nachtschicht", "ort:haus-am-fluss"), `bucket` the first position of a band
 * of them (buckets.ts).
 */
export const exposures = pgTable(
  'exposures',
  {
    day: plainDate().notNull(),
    organiser: text().notNull(),
    bucket: smallint().notNull(),
    shown: integer().notNull(),
  },
  (exposure) => [
    primaryKey({ columns: [exposure.day, exposure.organiser, exposure.bucket] }),
    check('exposure_is_in_a_bucket', sql`${exposure.bucket} in (1, 4, 7, 13, 25)`),
    check('exposure_is_positive', sql`${exposure.shown} > 0`),
  ],
);
