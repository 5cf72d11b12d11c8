import { and, count, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import { type LinkedThing, organisersOfEvent, seriesOfEvent } from '#modules/calendar/index.ts';
import { type Event, events } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import type { Page, Stretch } from './page.ts';

export type EventRow = Event & { organisers: LinkedThing[]; partOf: (LinkedThing & { title: LocalizedText })[] };

const isPublic = and(
  eq(events.editorialStatus, 'veroeffentlicht'),
  isNull(events.mergedIntoId),
  isNull(events.deletedAt),
);

const selectEvents = ({ db }: Ctx) =>
  db.select({ event: events, organisers: organisersOfEvent, partOf: seriesOfEvent }).from(events);

const rowsOf = (found: Awaited<ReturnType<typeof selectEvents>>): EventRow[] =>
  found.map((row) => ({ ...row.event, organisers: row.organisers ?? [], partOf: row.partOf ?? [] }));

/** A page of events, the newest entry first. */
export async function pageOfEvents(ctx: Ctx, { limit, after }: Stretch): Promise<Page<EventRow>> {
  const [found, [all]] = await Promise.all([
    selectEvents(ctx)
      .where(and(isPublic, after === undefined ? undefined : lt(events.id, sql`${after}::uuid`)))
      .orderBy(desc(events.id))
      .limit(limit + 1),
    ctx.db.select({ total: count() }).from(events).where(isPublic),
  ]);
  const rows = rowsOf(found.slice(0, limit));
  return { rows, next: found.length > limit ? rows.at(-1)?.id : undefined, total: all?.total ?? 0 };
}

/** One published event by its id. */
export async function findEvent(ctx: Ctx, id: PublicId): Promise<EventRow | undefined> {
  const [row] = rowsOf(await selectEvents(ctx).where(and(eq(events.publicId, id), isPublic)));
  return row;
}
