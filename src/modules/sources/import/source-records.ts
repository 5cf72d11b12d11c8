import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import { events, occurrences } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { sourceRecords, sources } from '../schema.ts';
import type { KnownRecord } from './plan-import.ts';

export async function findSource(ctx: Ctx, key: string) {
  const [source] = await ctx.db.select().from(sources).where(eq(sources.key, key));
  return source;
}

/** All records of a source with what became of them; a merged event's records belong to the one it became. */
export async function listKnownRecords(ctx: Ctx, sourceId: Id<'source'>): Promise<KnownRecord[]> {
  const rows = await ctx.db
    .select({
      externalId: sourceRecords.externalId,
      eventKey: sourceRecords.eventKey,
      contentHash: sourceRecords.contentHash,
      stored: sourceRecords.stored,
      eventId: sql<Id<'event'>>`coalesce(${events.mergedIntoId}, ${events.id})`,
      venueId: occurrences.venueId,
      takenDown: sql<boolean>`${occurrences.deletedAt} is not null or ${events.deletedAt} is not null`,
    })
    .from(sourceRecords)
    .innerJoin(events, eq(events.id, sourceRecords.eventId))
    .leftJoin(occurrences, eq(occurrences.id, sourceRecords.occurrenceId))
    .where(eq(sourceRecords.sourceId, sourceId));
  return rows;
}

/** How many dates that stand each of these events has, whoever put them there. */
export async function countDates(ctx: Ctx, eventIds: Id<'event'>[]): Promise<Map<Id<'event'>, number>> {
  if (eventIds.length === 0) return new Map();
  const rows = await ctx.db
    .select({ eventId: occurrences.eventId, dates: sql<number>`count(*)::int` })
    .from(occurrences)
    .where(and(inArray(occurrences.eventId, eventIds), isNull(occurrences.deletedAt)))
    .groupBy(occurrences.eventId);
  return new Map(rows.map(({ eventId, dates }) => [eventId, dates]));
}

/** The dates of an event by when they start, to tell which record became which. */
export async function datesByStart(ctx: Ctx, eventId: Id<'event'>): Promise<Map<string, Id<'occurrence'>>> {
  const rows = await ctx.db
    .select({ id: occurrences.id, startsLocal: occurrences.startsLocal })
    .from(occurrences)
    .where(and(eq(occurrences.eventId, eventId), isNull(occurrences.deletedAt)));
  return new Map(rows.map(({ id, startsLocal }) => [startsLocal.toString(), id]));
}
