import { eq } from 'drizzle-orm';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { announce } from '#platform/outbox.ts';
import { transact } from '#platform/transact.ts';
import { subscriptionEnded } from './events.ts';
import { holdSubscription } from './hold.ts';
import { may } from './policy.ts';
import { type Subscription, subscriptionProofs, subscriptions } from './schema.ts';
import { hashOfAddress } from './token.ts';

export type EndRefusal = { kind: 'not-allowed' } | { kind: 'not-found' };

/**
 * Ends a subscription and deletes it in the same moment. What stays, without the address, is when it was asked for,
 * confirmed and ended. Gives back what it was, so that it can be asked for anew.
 */
export function endSubscription(ctx: Ctx, { token }: { token: string }): Promise<Result<Subscription, EndRefusal>> {
  return transact<Subscription, EndRefusal>(ctx, async (ctx) => {
    const subscription = await holdSubscription(ctx, token);
    if (!subscription) return refuse({ kind: 'not-found' });
    if (!may.endSubscription(ctx.actor)) return refuse({ kind: 'not-allowed' });

    const { tokenHash, askedAt, confirmedAt, email } = subscription;
    if (confirmedAt)
      await ctx.db
        .insert(subscriptionProofs)
        .values({ tokenHash, addressHash: hashOfAddress(email), askedAt, confirmedAt, endedAt: ctx.now });
    await ctx.db.delete(subscriptions).where(eq(subscriptions.id, subscription.id));
    await announce(ctx, subscriptionEnded(subscription.id));
    return done(subscription);
  });
}
