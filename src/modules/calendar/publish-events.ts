import { signatureOf } from '#kernel/actor.ts';
import { type Id, newId, newPublicId, type PublicId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { announce } from '#platform/outbox.ts';
import { transact } from '#platform/transact.ts';
import type { EventDraft, OccurrenceDraft } from './drafts.ts';
import { eventValues, occurrenceValues } from './event-values.ts';
import { eventsPublished } from './events.ts';
import { type OccurrenceTimes, occurrenceTimes, type TimesRefusal } from './occurrence-times.ts';
import { may } from './policy.ts';
import { eventInstitutions, eventSeries, events, occurrenceChanges, occurrences } from './schema.ts';

export type PublishRefusal = { kind: 'not-allowed' } | { kind: 'no-dates' } | (TimesRefusal & { position: number });
export type Published = { eventId: Id<'event'>; publicId: PublicId; occurrenceIds: Id<'occurrence'>[] };

/** At most this many events at once: one statement each for events, links and dates. */
export const eventsAtOnceMax = 500;

/**
 * Publishes events with all their dates, in a handful of statements. Answers one result per draft: one that cannot be
 * published is refused by itself and does not stop the others.
 */
export async function publishEvents(
  ctx: Ctx,
  drafts: readonly EventDraft[],
): Promise<Result<Published, PublishRefusal>[]> {
  if (!may.publishEvents(ctx.actor)) return drafts.map(() => refuse({ kind: 'not-allowed' }));
  if (drafts.length > eventsAtOnceMax)
    throw new RangeError(`${drafts.length} events at once; ${eventsAtOnceMax} are the most`);
  const planned = drafts.map((draft) => planOf(draft));
  const accepted = planned.flatMap((plan) => (plan.ok ? [plan.value] : []));
  if (accepted.length > 0) {
    const written = await transact(ctx, async (ctx) => {
      await write(ctx, accepted);
      return done(undefined);
    });
    if (!written.ok) throw new Error('Publishing refuses draft by draft, never as a whole');
  }
  return planned.map((plan) => (plan.ok ? done(plan.value.published) : plan));
}

type Plan = {
  draft: EventDraft;
  dates: { draft: OccurrenceDraft; times: OccurrenceTimes; id: Id<'occurrence'> }[];
  published: Published;
};

function planOf(draft: EventDraft): Result<Plan, PublishRefusal> {
  if (draft.occurrences.length === 0) return refuse({ kind: 'no-dates' });
  const dates: Plan['dates'] = [];
  for (const [position, date] of draft.occurrences.entries()) {
    const times = occurrenceTimes(date);
    if (!times.ok) return refuse({ ...times.refusal, position });
    dates.push({ draft: date, times: times.value, id: newId('occurrence') });
  }
  const published = {
    eventId: newId('event'),
    publicId: draft.publicId ?? newPublicId(),
    occurrenceIds: dates.map((date) => date.id),
  };
  return done({ draft, dates, published });
}

async function write(ctx: Ctx, plans: Plan[]) {
  await ctx.db.insert(events).values(
    plans.map(({ draft, published }) => ({
      ...eventValues(draft),
      id: published.eventId,
      publicId: published.publicId,
      sourceReadAt: draft.sourceName ? ctx.now : null,
      firstPublishedAt: draft.firstPublishedAt ?? ctx.now,
    })),
  );
  const organisers = plans.flatMap(({ draft, published }) =>
    draft.organisers.map(({ id, role }, position) => ({
      eventId: published.eventId,
      institutionId: id,
      role,
      position,
    })),
  );
  if (organisers.length > 0) await ctx.db.insert(eventInstitutions).values(organisers).onConflictDoNothing();
  const series = plans.flatMap(({ draft, published }) =>
    (draft.seriesIds ?? []).map((seriesId) => ({ eventId: published.eventId, seriesId })),
  );
  if (series.length > 0) await ctx.db.insert(eventSeries).values(series).onConflictDoNothing();
  await writeDates(
    ctx,
    plans.flatMap((plan) => plan.dates.map((date) => ({ ...date, eventId: plan.published.eventId }))),
  );
  await announce(ctx, eventsPublished(plans.map((plan) => plan.published.eventId)));
}

export type PlannedDate = {
  id: Id<'occurrence'>;
  eventId: Id<'event'>;
  draft: OccurrenceDraft;
  times: OccurrenceTimes;
};

/** Writes dates whose times are settled, a few hundred per statement. Whoever calls has asked whether it may. */
export async function writeDates(ctx: Ctx, dates: readonly PlannedDate[]) {
  for (let first = 0; first < dates.length; first += eventsAtOnceMax) {
    const some = dates.slice(first, first + eventsAtOnceMax);
    await ctx.db.insert(occurrences).values(
      some.map(({ id, eventId, draft, times }) => ({
        ...occurrenceValues(draft, times),
        id,
        eventId,
        publicId: draft.publicId ?? newPublicId(),
        statusChangedAt: draft.status && draft.status !== 'geplant' ? ctx.now : null,
        changedAt: ctx.now,
      })),
    );
  }
  await noteEarlierMoves(ctx, dates);
}

async function noteEarlierMoves(ctx: Ctx, dates: readonly PlannedDate[]) {
  const moved = dates.filter(({ draft }) => draft.previousStartsLocal || draft.previousVenueId);
  if (moved.length === 0) return;
  await ctx.db.insert(occurrenceChanges).values(
    moved.map(({ id, draft }) => ({
      occurrenceId: id,
      kind: draft.previousStartsLocal ? ('rescheduled' as const) : ('moved' as const),
      previousStartsLocal: draft.previousStartsLocal ?? null,
      previousVenueId: draft.previousVenueId ?? null,
      reason: draft.statusReason ?? null,
      changedAt: ctx.now,
      changedBy: signatureOf(ctx.actor),
    })),
  );
}
