import { sql } from 'drizzle-orm';
import { bigint, boolean, customType, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { PublicId } from '#kernel/ids.ts';
import { localizedText, plainDate } from '#platform/columns.ts';
import type { Kind } from './engine.ts';

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
const publicIdText = customType<{ data: PublicId; driverData: string }>({ dataType: () => 'char(8)' });

/**
 * What people search for, one row each: public words alone, only of what is published. Every write gives the row the next
 * position, so that whoever copies the table goes on behind the last position it has; what went stays as `gone`.
 */
export const searchDocuments = pgTable(
  'search_documents',
  {
    kind: text().notNull().$type<Kind>(),
    id: uuid().notNull(),
    position: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    gone: boolean().notNull().default(false),
    publicId: publicIdText().notNull(),
    slug: text().notNull(),
    title: localizedText().notNull(),
    names: text().array().notNull().default([]),
    topics: text().array().notNull().default([]),
    parts: text().array().notNull().default([]),
    body: text().notNull().default(''),
    genre: text(),
    district: text(),
    firstDay: plainDate().notNull(),
    lastDay: plainDate().notNull(),
  },
  (document) => [primaryKey({ columns: [document.kind, document.id] }), index().on(document.position)],
);

/** What was changed and waits for its document, noted by triggers in the transaction of the change. */
export const searchChanges = pgTable(
  'search_changes',
  {
    number: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    transaction: xid8().notNull().default(sql`pg_current_xact_id()`),
    kind: text().notNull().$type<Kind>(),
    id: uuid().notNull(),
    /** Written even if it says the same as before: engines learn everything anew. */
    anew: boolean().notNull().default(false),
  },
  (change) => [index().on(change.transaction), index().on(change.kind, change.id)],
);
