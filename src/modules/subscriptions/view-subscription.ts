import { eq } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import type { Locale } from '#kernel/words.ts';
import type { Filter } from '#modules/calendar/index.ts';
import { occurrences } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { isExpired } from './lifetimes.ts';
import { subscriptionProofs, subscriptions } from './schema.ts';
import type { Rhythm } from './shapes.ts';
import { filterOf } from './subscribable.ts';
import { hashOfToken } from './token.ts';

/** What the holder of a key sees. The address is not shown: a mail may have been passed on. */
export type SubscriptionView = { language: Locale; confirmed: boolean } & (
  | { kind: 'list'; filter: Filter; rhythm: Rhythm }
  | { kind: 'occurrence'; publicId: PublicId }
);

export type FoundSubscription = { kind: 'found'; view: SubscriptionView } | { kind: 'ended' } | undefined;

/** What a key opens: a subscription, the news that it is ended, or nothing (any more). Looking changes nothing. */
export async function viewSubscription(ctx: Ctx, token: string): Promise<FoundSubscription> {
  const tokenHash = hashOfToken(token);
  const [row] = await ctx.db
    .select({
      kind: subscriptions.kind,
      filter: subscriptions.filter,
      rhythm: subscriptions.rhythm,
      language: subscriptions.language,
      askedAt: subscriptions.askedAt,
      confirmedAt: subscriptions.confirmedAt,
      publicId: occurrences.publicId,
    })
    .from(subscriptions)
    .leftJoin(occurrences, eq(occurrences.id, subscriptions.occurrenceId))
    .where(eq(subscriptions.tokenHash, tokenHash));
  if (row && !isExpired(row, ctx.now)) return { kind: 'found', view: viewOf(row) };
  const proofs = await ctx.db
    .select({ endedAt: subscriptionProofs.endedAt })
    .from(subscriptionProofs)
    .where(eq(subscriptionProofs.tokenHash, tokenHash));
  return proofs.length > 0 ? { kind: 'ended' } : undefined;
}

type Row = {
  filter: string;
  rhythm: Rhythm | null;
  language: Locale;
  confirmedAt: Temporal.Instant | null;
  publicId: PublicId | null;
};

const viewOf = ({ filter, rhythm, language, confirmedAt, publicId }: Row): SubscriptionView => {
  const of = { language, confirmed: confirmedAt !== null };
  return publicId
    ? { kind: 'occurrence', publicId, ...of }
    : { kind: 'list', filter: filterOf(filter), rhythm: rhythm ?? 'weekly', ...of };
};
