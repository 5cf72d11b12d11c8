import { eq } from 'drizzle-orm';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { transact } from '#platform/transact.ts';
import { holdSubscription } from './hold.ts';
import { isExpired } from './lifetimes.ts';
import { may } from './policy.ts';
import { subscriptions } from './schema.ts';

export type ConfirmRefusal = { kind: 'not-allowed' } | { kind: 'not-found' };

/** Says yes to the mails. Saying it twice changes nothing; a link nobody used in time opens nothing any more. */
export function confirmSubscription(ctx: Ctx, { token }: { token: string }): Promise<Result<void, ConfirmRefusal>> {
  return transact<void, ConfirmRefusal>(ctx, async (ctx) => {
    const subscription = await holdSubscription(ctx, token);
    if (!subscription || isExpired(subscription, ctx.now)) return refuse({ kind: 'not-found' });
    if (!may.confirmSubscription(ctx.actor)) return refuse({ kind: 'not-allowed' });
    if (subscription.confirmedAt) return done(undefined);

    await ctx.db.update(subscriptions).set({ confirmedAt: ctx.now }).where(eq(subscriptions.id, subscription.id));
    return done(undefined);
  });
}
