import { and, isNull, lt, sql } from 'drizzle-orm';
import { done, type Result, refuse } from '#kernel/result.ts';
import { occurrences } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { hoursToConfirm, yearsOfProof } from './lifetimes.ts';
import { may } from './policy.ts';
import { endWith } from './proofs.ts';
import { subscriptionEditions, subscriptionProofs, subscriptionRequests, subscriptions } from './schema.ts';

/** A date's alarm outlives the date by this much. */
const hoursAfterDate = 24;
const daysOfEditions = 400;

const daysAgo = (ctx: Ctx, days: number) => ctx.now.subtract({ hours: 24 * days });

/**
 * Forgets what has had its time: what nobody confirmed, alarms of dates that are over, requests of more than an hour ago,
 * proofs after three years. Says how many subscriptions went.
 */
export async function forgetSubscriptions(ctx: Ctx): Promise<Result<number, { kind: 'not-allowed' }>> {
  if (!may.forgetSubscriptions(ctx.actor)) return refuse({ kind: 'not-allowed' });
  const { rowCount } = await ctx.db
    .delete(subscriptions)
    .where(
      and(isNull(subscriptions.confirmedAt), lt(subscriptions.askedAt, ctx.now.subtract({ hours: hoursToConfirm }))),
    );
  await ctx.db.delete(subscriptionRequests).where(lt(subscriptionRequests.askedAt, ctx.now.subtract({ hours: 1 })));
  await ctx.db.delete(subscriptionProofs).where(lt(subscriptionProofs.endedAt, daysAgo(ctx, 365 * yearsOfProof + 1)));
  await ctx.db.delete(subscriptionEditions).where(lt(subscriptionEditions.dueAt, daysAgo(ctx, daysOfEditions)));
  return done((rowCount ?? 0) + (await endOfDates(ctx)));
}

/** An open end is over when nobody can be asked any more whether it is: alarms of permanent offers stay. */
async function endOfDates(ctx: Ctx): Promise<number> {
  const before = ctx.now.subtract({ hours: hoursAfterDate }).toString();
  let ended = 0;
  for (;;) {
    const now = await endWith(
      ctx,
      sql`s.occurrence_id in (select o.id from ${occurrences} o where coalesce(o.ends_at, case when not o.run then o.starts_at end) < ${before}::timestamptz)`,
    );
    ended += now;
    if (now === 0) return ended;
  }
}
