import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import { findInstitutionBySlug, markInstitutionMerged } from '#modules/institutions/index.ts';
import { findVenueBySlug, markVenueMerged } from '#modules/venues/index.ts';
import type { Ctx } from '#platform/context.ts';
import { announce } from '#platform/outbox.ts';
import { transact } from '#platform/transact.ts';
import { eventMerged } from './events.ts';
import { may } from './policy.ts';
import { eventInstitutions, events, occurrences } from './schema.ts';

export type MergeRefusal = { kind: 'not-allowed' } | { kind: 'not-found'; which: string } | { kind: 'same-thing' };
type Merged = Result<{ moved: number }, MergeRefusal>;

/** Two entries of one venue become one: its dates move, their UIDs and addresses stay, the old address leads to the new. */
export function mergeVenue(ctx: Ctx, from: string, into: string): Promise<Merged> {
  return transact<{ moved: number }, MergeRefusal>(ctx, async (ctx) => {
    const [old, kept] = [await findVenueBySlug(ctx, from), await findVenueBySlug(ctx, into)];
    if (!old || !kept) return refuse({ kind: 'not-found', which: old ? into : from });
    if (old.id === kept.id) return refuse({ kind: 'same-thing' });
    if (!(await markVenueMerged(ctx, old.id, kept.id))) return refuse({ kind: 'not-allowed' });
    const moved = await ctx.db
      .update(occurrences)
      .set({ venueId: kept.id, changedAt: ctx.now })
      .where(eq(occurrences.venueId, old.id))
      .returning({ id: occurrences.id });
    return done({ moved: moved.length });
  });
}

/** Two entries of one institution become one; where both organise an event, it is named once. */
export function mergeInstitution(ctx: Ctx, from: string, into: string): Promise<Merged> {
  return transact<{ moved: number }, MergeRefusal>(ctx, async (ctx) => {
    const [old, kept] = [await findInstitutionBySlug(ctx, from), await findInstitutionBySlug(ctx, into)];
    if (!old || !kept) return refuse({ kind: 'not-found', which: old ? into : from });
    if (old.id === kept.id) return refuse({ kind: 'same-thing' });
    if (!(await markInstitutionMerged(ctx, old.id, kept.id))) return refuse({ kind: 'not-allowed' });
    const both = ctx.db
      .select({ id: eventInstitutions.eventId })
      .from(eventInstitutions)
      .where(eq(eventInstitutions.institutionId, kept.id));
    await ctx.db
      .delete(eventInstitutions)
      .where(and(eq(eventInstitutions.institutionId, old.id), inArray(eventInstitutions.eventId, both)));
    const moved = await ctx.db
      .update(eventInstitutions)
      .set({ institutionId: kept.id })
      .where(eq(eventInstitutions.institutionId, old.id))
      .returning({ id: eventInstitutions.eventId });
    return done({ moved: moved.length });
  });
}

/** Two entries of one event become one: dates move over, the old address leads to the new. */
export function mergeEvent(ctx: Ctx, from: PublicId, into: PublicId): Promise<Merged> {
  return transact<{ moved: number }, MergeRefusal>(ctx, async (ctx) => {
    if (!may.mergeEvent(ctx.actor)) return refuse({ kind: 'not-allowed' });
    const found = await ctx.db
      .select({ id: events.id, publicId: events.publicId })
      .from(events)
      .where(
        and(
          inArray(events.publicId, [from, into]),
          sql`${events.mergedIntoId} is null and ${events.deletedAt} is null`,
        ),
      );
    const [old, kept] = [
      found.find((event) => event.publicId === from),
      found.find((event) => event.publicId === into),
    ];
    if (!old || !kept) return refuse({ kind: 'not-found', which: old ? into : from });
    if (old.id === kept.id) return refuse({ kind: 'same-thing' });
    await ctx.db.update(events).set({ mergedIntoId: kept.id }).where(eq(events.id, old.id));
    const moved = await ctx.db
      .update(occurrences)
      .set({ eventId: kept.id, changedAt: ctx.now })
      .where(eq(occurrences.eventId, old.id))
      .returning({ id: occurrences.id });
    await announce(ctx, eventMerged(old.id, kept.id));
    return done({ moved: moved.length });
  });
}
