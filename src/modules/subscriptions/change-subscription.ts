import { and, eq, isNull, ne } from 'drizzle-orm';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { Locale } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { transact } from '#platform/transact.ts';
import { holdSubscription } from './hold.ts';
import { may } from './policy.ts';
import { type Subscription, subscriptions } from './schema.ts';
import type { Rhythm } from './shapes.ts';

export type ChangeSubscription = { token: string; rhythm: Rhythm; language: Locale };
export type ChangeSubscriptionRefusal =
  | { kind: 'not-allowed' }
  | { kind: 'not-found' }
  /** The same list goes to the same address in that language already. */
  | { kind: 'there-already' };

/** Changes how often and in which language the mails come. A date's alarm has no rhythm: it comes when there is reason. */
export function changeSubscription(
  ctx: Ctx,
  { token, rhythm, language }: ChangeSubscription,
): Promise<Result<void, ChangeSubscriptionRefusal>> {
  return transact<void, ChangeSubscriptionRefusal>(ctx, async (ctx) => {
    const subscription = await holdSubscription(ctx, token);
    if (!subscription?.confirmedAt) return refuse({ kind: 'not-found' });
    if (!may.changeSubscription(ctx.actor)) return refuse({ kind: 'not-allowed' });
    if (await hasTwin(ctx, subscription, language)) return refuse({ kind: 'there-already' });

    await ctx.db
      .update(subscriptions)
      .set({ language, rhythm: subscription.kind === 'list' ? rhythm : null })
      .where(eq(subscriptions.id, subscription.id));
    return done(undefined);
  });
}

async function hasTwin(ctx: Ctx, { id, email, filter, occurrenceId }: Subscription, language: Locale) {
  const twins = await ctx.db
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(
      and(
        ne(subscriptions.id, id),
        eq(subscriptions.email, email),
        eq(subscriptions.filter, filter),
        eq(subscriptions.language, language),
        occurrenceId ? eq(subscriptions.occurrenceId, occurrenceId) : isNull(subscriptions.occurrenceId),
      ),
    )
    .limit(1);
  return twins.length > 0;
}
