import { customType, jsonb, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Id, PublicId } from '#kernel/ids.ts';
import { newPublicId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';

/** "2026-11-22 12:00:00.123+00" as Postgres writes it. Date never leaves this file: it is not even used. */
const isoOf = (text: string) => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');

/** A point in time. Stored as timestamptz, read as Temporal.Instant. */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => 'timestamptz',
  toDriver: (value) => value.toString(),
  fromDriver: (value) => Temporal.Instant.from(isoOf(value)),
});

/** What a clock on the wall shows; the zone stands beside it. */
export const wallTime = customType<{ data: Temporal.PlainDateTime; driverData: string }>({
  dataType: () => 'timestamp',
  toDriver: (value) => value.toString(),
  fromDriver: (value) => Temporal.PlainDateTime.from(isoOf(value)),
});

export const plainDate = customType<{ data: Temporal.PlainDate; driverData: string }>({
  dataType: () => 'date',
  toDriver: (value) => value.toString(),
  fromDriver: (value) => Temporal.PlainDate.from(value),
});

export const localizedText = () => jsonb().$type<LocalizedText>();

export const idOf = <Of extends string>(_of: Of) => uuid().$type<Id<Of>>();

const publicIdText = customType<{ data: PublicId; driverData: string }>({ dataType: () => 'char(8)' });

export const publicId = () => publicIdText().notNull().unique().$defaultFn(newPublicId);

/** Row bookkeeping every table of ours carries; times are the database's own, for operators, never for pages. */
export const bookkeeping = () => ({
  createdAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
