import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type Id, newId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { announce } from '#platform/outbox.ts';
import { transact } from '#platform/transact.ts';
import type { EventDraft } from './drafts.ts';
import { eventValues, occurrenceValues } from './event-values.ts';
import { eventsRevised } from './events.ts';
import { matchDates } from './match-dates.ts';
import { occurrenceTimes } from './occurrence-times.ts';
import { may } from './policy.ts';
import type { PublishRefusal } from './publish-events.ts';
import { eventInstitutions, events, type Occurrence, occurrences } from './schema.ts';

export type Revision = { eventId: Id<'event'>; draft: EventDraft };
export type RevisionRefusal = PublishRefusal | { kind: 'not-found' };

/**
 * Brings events and their dates to what their drafts say now. A date keeps its identity when it moves, so that
 * calendars that hold it follow; dates a draft no longer names are taken down, past ones stay. One result per revision.
 */
export async function reviseEvents(
  ctx: Ctx,
  revisions: readonly Revision[],
): Promise<Result<Id<'event'>, RevisionRefusal>[]> {
  if (!may.reviseEvents(ctx.actor)) return revisions.map(() => refuse({ kind: 'not-allowed' }));
  const known = await datesOf(
    ctx,
    revisions.map((revision) => revision.eventId),
  );
  const answers: Result<Id<'event'>, RevisionRefusal>[] = [];
  for (const revision of revisions) answers.push(await revise(ctx, revision, known.get(revision.eventId)));
  return answers;
}

async function datesOf(ctx: Ctx, eventIds: Id<'event'>[]): Promise<Map<Id<'event'>, Occurrence[]>> {
  const ids = await ctx.db
    .select({ id: events.id })
    .from(events)
    .where(and(inArray(events.id, eventIds), isNull(events.deletedAt)));
  const byEvent = new Map<Id<'event'>, Occurrence[]>(ids.map(({ id }) => [id, []]));
  const dates = await ctx.db
    .select()
    .from(occurrences)
    .where(and(inArray(occurrences.eventId, eventIds), isNull(occurrences.deletedAt)))
    .orderBy(occurrences.startsAt);
  for (const date of dates) byEvent.get(date.eventId)?.push(date);
  return byEvent;
}

function revise(
  ctx: Ctx,
  { eventId, draft }: Revision,
  known: Occurrence[] | undefined,
): Promise<Result<Id<'event'>, RevisionRefusal>> {
  return transact<Id<'event'>, RevisionRefusal>(ctx, async (ctx) => {
    if (!known) return refuse({ kind: 'not-found' });
    if (draft.occurrences.length === 0) return refuse({ kind: 'no-dates' });
    await ctx.db
      .update(events)
      .set({ ...eventValues(draft), sourceReadAt: draft.sourceName ? ctx.now : null })
      .where(eq(events.id, eventId));
    await ctx.db.delete(eventInstitutions).where(eq(eventInstitutions.eventId, eventId));
    if (draft.organisers.length > 0) {
      await ctx.db
        .insert(eventInstitutions)
        .values(draft.organisers.map(({ id, role }, position) => ({ eventId, institutionId: id, role, position })))
        .onConflictDoNothing();
    }
    const refusal = await reviseDates(ctx, eventId, draft, known);
    if (refusal) return refuse(refusal);
    await announce(ctx, eventsRevised([eventId]));
    return done(eventId);
  });
}

async function reviseDates(
  ctx: Ctx,
  eventId: Id<'event'>,
  draft: EventDraft,
  known: Occurrence[],
): Promise<PublishRefusal | undefined> {
  const { pairs, added, gone } = matchDates(known, draft.occurrences);
  for (const { was, is } of pairs) {
    const times = occurrenceTimes(is);
    if (!times.ok) return { ...times.refusal, position: draft.occurrences.indexOf(is) };
    const values = occurrenceValues(is, times.value);
    const significant =
      !was.startsAt.equals(values.startsAt) ||
      was.venueId !== values.venueId ||
      was.status !== values.status ||
      was.endsAt?.toString() !== values.endsAt?.toString();
    await ctx.db
      .update(occurrences)
      .set({
        ...values,
        icalSequence: was.icalSequence + (significant ? 1 : 0),
        statusChangedAt: was.status === values.status ? was.statusChangedAt : ctx.now,
        changedAt: ctx.now,
      })
      .where(eq(occurrences.id, was.id));
  }
  for (const is of added) {
    const times = occurrenceTimes(is);
    if (!times.ok) return { ...times.refusal, position: draft.occurrences.indexOf(is) };
    await ctx.db
      .insert(occurrences)
      .values({ ...occurrenceValues(is, times.value), id: newId('occurrence'), eventId, changedAt: ctx.now });
  }
  const upcoming = gone.filter((date) => Temporal.Instant.compare(date.startsAt, ctx.now) > 0).map((date) => date.id);
  if (upcoming.length > 0)
    await ctx.db
      .update(occurrences)
      .set({ deletedAt: ctx.now, changedAt: ctx.now })
      .where(inArray(occurrences.id, upcoming));
  return undefined;
}
