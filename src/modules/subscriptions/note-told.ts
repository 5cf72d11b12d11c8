import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import { occurrences } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { may } from './policy.ts';
import { subscriptions } from './schema.ts';

type Told = { ids: readonly Id<'subscription'>[]; occurrenceId: Id<'occurrence'>; sequence: number };

/** Notes up to which change of a date these have been told. */
export async function noteTold(
  ctx: Ctx,
  { ids, occurrenceId, sequence }: Told,
): Promise<Result<void, { kind: 'not-allowed' }>> {
  if (!may.noteTold(ctx.actor)) return refuse({ kind: 'not-allowed' });
  await ctx.db
    .update(subscriptions)
    .set({
      toldSequence: sql`least(${sequence}::int, (select ${occurrences.icalSequence} from ${occurrences} where ${occurrences.id} = ${occurrenceId}))`,
    })
    .where(
      and(
        inArray(subscriptions.id, [...ids]),
        eq(subscriptions.occurrenceId, occurrenceId),
        lt(subscriptions.toldSequence, sequence),
      ),
    );
  return done(undefined);
}
