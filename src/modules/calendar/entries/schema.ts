import { date, doublePrecision, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { idOf } from '#platform/columns.ts';
import { events, occurrences } from '../schema.ts';

/**
 * One line of the calendar: a date, the first or last day of a run, or the run itself. Derived from the other tables by
 * triggers (drizzle/…calendar-entries.sql), in the same transaction, so it is never behind; nobody else writes it.
 * Times are minutes since 1970, dates as days: what the index in memory wants. `terms` are the facets it can be found
 * by ("sparte:musik.jazz", "mit:rollstuhl").
 */
export const entries = pgTable(
  'calendar_entries',
  {
    occurrenceId: idOf('occurrence')
      .notNull()
      .references(() => occurrences.id, { onDelete: 'cascade' }),
    role: text().notNull().$type<'date' | 'opening' | 'closing' | 'run'>(),
    eventId: idOf('event')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    cultureDate: date({ mode: 'string' }).notNull(),
    lastDate: date({ mode: 'string' }).notNull(),
    startsMinute: integer().notNull(),
    goneMinute: integer().notNull(),
    tie: integer().notNull(),
    minuteOfDay: smallint(),
    ageMin: smallint().notNull(),
    ageMax: smallint().notNull(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    publishedMinute: integer().notNull(),
    changedMinute: integer().notNull(),
    terms: text().array().notNull(),
    /** How much of a date is told, 0 to 100: vocabulary/completeness.ts. */
    completeness: smallint().notNull().default(0),
  },
  (entry) => [
    primaryKey({ columns: [entry.occurrenceId, entry.role] }),
    index().on(entry.cultureDate),
    index().on(entry.lastDate),
    index().on(entry.eventId),
  ],
);
