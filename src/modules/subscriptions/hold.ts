import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { type Subscription, subscriptions } from './schema.ts';
import { hashOfAddress, hashOfToken } from './token.ts';

/** Lets nobody else work for this address until the transaction ends, whether it has a subscription or not. */
export async function holdAddress(ctx: Ctx, addressHash: string): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${addressHash}, 0))`);
}

/** The subscription this key opens, held until the transaction ends: its address first, as everybody does. */
export async function holdSubscription(ctx: Ctx, token: string): Promise<Subscription | undefined> {
  const opened = eq(subscriptions.tokenHash, hashOfToken(token));
  const [found] = await ctx.db.select({ email: subscriptions.email }).from(subscriptions).where(opened);
  if (!found) return undefined;
  await holdAddress(ctx, hashOfAddress(found.email));
  const [held] = await ctx.db.select().from(subscriptions).where(opened).for('update');
  return held;
}
