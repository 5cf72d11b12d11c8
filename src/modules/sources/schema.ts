import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { events, occurrences } from '#modules/calendar/schema.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { bookkeeping, idOf, instant } from '#platform/columns.ts';
import type { SourceKind, StoredDate } from './shapes.ts';

/** Where foreign programme data comes from. The key is the operator's name for it and part of every record's identity. */
export const sources = pgTable(
  'sources',
  {
    id: idOf('source').primaryKey().default(sql`uuidv7()`),
    key: text().notNull().unique(),
    kind: text().notNull().$type<SourceKind>(),
    location: text().notNull(),
    institutionId: idOf('institution').references(() => institutions.id),
    lastReadAt: instant().notNull(),
    /** How many records went in or were there already, the last time. */
    lastCount: integer().notNull(),
    ...bookkeeping(),
  },
  (source) => [check('source_key_is_plain', sql`${source.key} ~ '^[a-z0-9][a-z0-9_-]{0,59}$'`)],
);

/** One date as a source told it last, and what it became here. A record that is gone from the source stays, and is dated. */
export const sourceRecords = pgTable(
  'source_records',
  {
    sourceId: idOf('source')
      .notNull()
      .references(() => sources.id),
    externalId: text().notNull(),
    eventKey: text().notNull(),
    contentHash: text().notNull(),
    stored: jsonb().notNull().$type<StoredDate>(),
    eventId: idOf('event')
      .notNull()
      .references(() => events.id),
    occurrenceId: idOf('occurrence').references(() => occurrences.id),
    firstSeenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    missingSince: instant(),
  },
  (record) => [primaryKey({ columns: [record.sourceId, record.externalId] }), index().on(record.eventId)],
);

export type Source = typeof sources.$inferSelect;
