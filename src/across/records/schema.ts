import { bigint, customType, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { PublicId } from '#kernel/ids.ts';
import { instant } from '#platform/columns.ts';
import type { ChangeKind, ChangeType } from './change-kinds.ts';

const publicIdText = customType<{ data: PublicId; driverData: string }>({ dataType: () => 'char(8)' });

/**
 * What became of published things, one row for each thing and transaction, written by triggers at commit alone. The data's
 * version comes first, so rows appear in the order in which their transactions did, and who reads on misses none.
 */
export const publishedChanges = pgTable(
  'published_changes',
  {
    version: bigint({ mode: 'number' }).notNull(),
    number: integer().notNull(),
    kind: text().notNull().$type<ChangeKind>(),
    type: text().notNull().$type<ChangeType>(),
    publicId: publicIdText().notNull(),
    targetId: publicIdText(),
    at: instant().notNull(),
  },
  (change) => [primaryKey({ columns: [change.version, change.number] }), index().on(change.at, change.version)],
);
