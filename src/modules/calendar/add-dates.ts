import { and, inArray, isNull, sql } from 'drizzle-orm';
import { type Id, newId, type PublicId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { announce } from '#platform/outbox.ts';
import { transact } from '#platform/transact.ts';
import type { OccurrenceDraft } from './drafts.ts';
import { eventsRevised } from './events.ts';
import { occurrenceTimes } from './occurrence-times.ts';
import { may } from './policy.ts';
import { type PlannedDate, writeDates } from './publish-events.ts';
import { events, occurrences } from './schema.ts';

export type AddedDates = { eventId: Id<'event'>; dates: OccurrenceDraft[] };

/** Adds dates to events. One with a public id that exists, or with a time that does not, is left out. Says how many it added. */
export function addDates(ctx: Ctx, additions: readonly AddedDates[]): Promise<Result<number, { kind: 'not-allowed' }>> {
  return transact<number, { kind: 'not-allowed' }>(ctx, async (ctx) => {
    if (!may.addDates(ctx.actor)) return refuse({ kind: 'not-allowed' });
    const wished = additions.flatMap(({ dates }) => dates.flatMap((date) => date.publicId ?? []));
    const there = await knownDates(ctx, wished);
    const planned = additions.flatMap(({ eventId, dates }) =>
      dates.flatMap((draft): PlannedDate[] => {
        if (draft.publicId && there.has(draft.publicId)) return [];
        const times = occurrenceTimes(draft);
        return times.ok ? [{ id: newId('occurrence'), eventId, draft, times: times.value }] : [];
      }),
    );
    await writeDates(ctx, planned);
    const changed = [...new Set(planned.map((date) => date.eventId))];
    if (changed.length > 0) await announce(ctx, eventsRevised(changed));
    return done(planned.length);
  });
}

async function knownDates(ctx: Ctx, ids: PublicId[]): Promise<Set<PublicId>> {
  if (ids.length === 0) return new Set();
  const rows = await ctx.db
    .select({ publicId: occurrences.publicId })
    .from(occurrences)
    .where(inArray(occurrences.publicId, ids));
  return new Set(rows.map((row) => row.publicId));
}

/** The events behind public ids. */
export const eventsWithPublicIds = (ctx: Ctx, ids: PublicId[]) =>
  ctx.db
    .select({ id: events.id, publicId: events.publicId })
    .from(events)
    .where(and(inArray(events.publicId, ids), isNull(events.deletedAt)));

/** How far an event is announced: its last date that is no run, and whether a run of it is on or still to come. */
export type Announced = { last?: Temporal.PlainDateTime | undefined; runAhead: boolean };

/** How far these events are announced; those without any date are not in it. */
export async function announcedUntil(ctx: Ctx, ids: Id<'event'>[]): Promise<ReadonlyMap<Id<'event'>, Announced>> {
  const rows = await ctx.db
    .select({
      eventId: occurrences.eventId,
      last: sql<string | null>`max(${occurrences.startsLocal}) filter (where not ${occurrences.run})`,
      runAhead: sql<boolean>`coalesce(bool_or(${occurrences.run} and coalesce(${occurrences.endsAt} > ${ctx.now.toString()}::timestamptz, true)), false)`,
    })
    .from(occurrences)
    .where(and(inArray(occurrences.eventId, ids), isNull(occurrences.deletedAt)))
    .groupBy(occurrences.eventId);
  return new Map(
    rows.map(({ eventId, last, runAhead }) => [
      eventId,
      { last: last ? Temporal.PlainDateTime.from(last.replace(' ', 'T')) : undefined, runAhead },
    ]),
  );
}
