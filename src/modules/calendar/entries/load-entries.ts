import { and, asc, gte, lte, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import type { EntryRow } from './calendar-index.ts';
import { entries } from './schema.ts';

const columns = {
  occurrenceId: entries.occurrenceId,
  eventId: entries.eventId,
  role: entries.role,
  cultureDate: entries.cultureDate,
  startsMinute: entries.startsMinute,
  goneMinute: entries.goneMinute,
  tie: entries.tie,
  minuteOfDay: entries.minuteOfDay,
  ageMin: entries.ageMin,
  ageMax: entries.ageMax,
  latitude: entries.latitude,
  longitude: entries.longitude,
  publishedMinute: entries.publishedMinute,
  changedMinute: entries.changedMinute,
  terms: sql<string>`array_to_string(${entries.terms}, ' ')`,
};

/** All that is on from a culture day on, runs that began earlier and are not over among it. */
export const loadEntriesFrom = (ctx: Ctx, first: Temporal.PlainDate): Promise<EntryRow[]> =>
  ctx.db.select(columns).from(entries).where(gte(entries.lastDate, first.toString()));

/** What began between two culture days, at most `most` lines, the earliest first; runs that were on among it. */
export const loadEntriesBetween = (
  ctx: Ctx,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  most: number,
): Promise<EntryRow[]> =>
  ctx.db
    .select(columns)
    .from(entries)
    .where(and(gte(entries.lastDate, first.toString()), lte(entries.cultureDate, last.toString())))
    .orderBy(asc(entries.startsMinute), asc(entries.tie), asc(entries.occurrenceId))
    .limit(most);
