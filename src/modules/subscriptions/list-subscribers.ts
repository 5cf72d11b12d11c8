import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import type { Locale } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import type { Edition } from './editions.ts';
import { subscriptions } from './schema.ts';

/** Somebody who gets a list by mail. */
export type Subscriber = { id: Id<'subscription'>; email: string; filter: string; language: Locale };

export const subscribersPerPage = 500;

const shown = {
  id: subscriptions.id,
  email: subscriptions.email,
  filter: subscriptions.filter,
  language: subscriptions.language,
};

/**
 * One page of those who get an edition, in an order in which the same letter follows itself. Who confirmed after it was
 * due gets the next one first.
 */
export const listSubscribers = (
  ctx: Ctx,
  { rhythm, dueAt }: Pick<Edition, 'rhythm' | 'dueAt'>,
  after?: Subscriber | undefined,
): Promise<Subscriber[]> =>
  ctx.db
    .select(shown)
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.rhythm, rhythm),
        lt(subscriptions.confirmedAt, dueAt),
        after &&
          sql`(${subscriptions.filter}, ${subscriptions.language}, ${subscriptions.id}) > (${after.filter}, ${after.language}, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(subscriptions.filter), asc(subscriptions.language), asc(subscriptions.id))
    .limit(subscribersPerPage);

/** Which of these still want their mails; nobody can end one of them before the transaction is over. */
export async function holdSubscribers(
  ctx: Ctx,
  ids: readonly Id<'subscription'>[],
): Promise<ReadonlySet<Id<'subscription'>>> {
  const held = await ctx.db
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(inArray(subscriptions.id, [...ids]))
    .orderBy(asc(subscriptions.id))
    .for('update');
  return new Set(held.map(({ id }) => id));
}
