import { and, eq, isNull } from 'drizzle-orm';
import { signatureOf } from '#kernel/actor.ts';
import type { PublicId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { announce } from '#platform/outbox.ts';
import { transact } from '#platform/transact.ts';
import { occurrenceChanged } from './events.ts';
import { type Occurrence, occurrenceChanges, occurrences } from './schema.ts';

export type ChangeRefusal = { kind: 'not-found' } | { kind: 'not-allowed' };

type Kind = 'cancelled' | 'rescheduled' | 'postponed' | 'moved' | 'deleted';
type Change = { set: Partial<typeof occurrences.$inferInsert>; reason?: LocalizedText | undefined };

/**
 * The road every change of a date takes: hold it, ask, write it with its next SEQUENCE, keep what it was, tell the house.
 * `decide` sees the held date and says what becomes of it, or refuses.
 */
export function changeOccurrence<R extends { kind: string }>(
  ctx: Ctx,
  publicId: PublicId,
  kind: Kind,
  decide: (date: Occurrence) => Promise<Result<Change, R | ChangeRefusal>> | Result<Change, R | ChangeRefusal>,
): Promise<Result<Occurrence, R | ChangeRefusal>> {
  return transact<Occurrence, R | ChangeRefusal>(ctx, async (ctx) => {
    const [date] = await ctx.db
      .select()
      .from(occurrences)
      .where(and(eq(occurrences.publicId, publicId), isNull(occurrences.deletedAt)))
      .for('update');
    if (!date) return refuse({ kind: 'not-found' });
    const decided = await decide(date);
    if (!decided.ok) return decided;

    const [changed] = await ctx.db
      .update(occurrences)
      .set({ ...decided.value.set, icalSequence: date.icalSequence + 1, changedAt: ctx.now })
      .where(eq(occurrences.id, date.id))
      .returning();
    if (!changed) throw new Error('The held date vanished');
    await ctx.db.insert(occurrenceChanges).values({
      occurrenceId: date.id,
      kind,
      previousStartsLocal: date.startsLocal,
      previousVenueId: date.venueId,
      reason: decided.value.reason ?? null,
      changedAt: ctx.now,
      changedBy: signatureOf(ctx.actor),
    });
    await announce(ctx, occurrenceChanged(kind, date.id));
    return done(changed);
  });
}
