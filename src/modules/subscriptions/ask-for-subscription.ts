import { and, count, eq, gt, isNull, sql } from 'drizzle-orm';
import { type Id, newId, type PublicId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { Locale } from '#kernel/words.ts';
import { type Filter, queryOf } from '#modules/calendar/index.ts';
import { events, occurrences } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { announce } from '#platform/outbox.ts';
import { transact } from '#platform/transact.ts';
import { subscriptionAskedFor } from './events.ts';
import { holdAddress } from './hold.ts';
import { requestsPerHourMax } from './lifetimes.ts';
import { may } from './policy.ts';
import { subscriptionRequests, subscriptions } from './schema.ts';
import type { Rhythm } from './shapes.ts';
import { withoutOrder } from './subscribable.ts';
import { hashOfAddress, hashOfToken, tokenOf } from './token.ts';

/** What somebody asks for: an address (one, plain), a language, and a list or a date. */
export type Ask = { email: string; language: Locale } & (
  | { kind: 'list'; filter: Filter; rhythm: Rhythm }
  | { kind: 'occurrence'; publicId: PublicId }
);

export type AskRefusal =
  | { kind: 'not-allowed' }
  | { kind: 'not-found' }
  | { kind: 'filter-too-long' }
  | { kind: 'too-many-requests' };

const filterLettersMax = 1_000;

/**
 * Notes what somebody wants and has a mail sent to the address, in which it is confirmed. Whoever asks learns nothing
 * about an address: what is known already is answered in the mail, too.
 */
export function askForSubscription(ctx: Ctx, ask: Ask): Promise<Result<Id<'subscription'>, AskRefusal>> {
  return transact<Id<'subscription'>, AskRefusal>(ctx, async (ctx) => {
    if (!may.askForSubscription(ctx.actor)) return refuse({ kind: 'not-allowed' });
    const email = ask.email.toLowerCase();
    const addressHash = hashOfAddress(email);
    await holdAddress(ctx, addressHash);
    if ((await requestsWithinTheHour(ctx, addressHash)) >= requestsPerHourMax)
      return refuse({ kind: 'too-many-requests' });
    const wanted = await wantedBy(ctx, ask);
    if ('refused' in wanted) return refuse(wanted.refused);

    await ctx.db.insert(subscriptionRequests).values({ addressHash, askedAt: ctx.now });
    const id = newId('subscription');
    const [subscription] = await ctx.db
      .insert(subscriptions)
      .values({
        id,
        email,
        language: ask.language,
        tokenHash: hashOfToken(tokenOf(id)),
        askedAt: ctx.now,
        ...wanted,
      })
      .onConflictDoUpdate({
        target: [subscriptions.email, subscriptions.filter, subscriptions.occurrenceId, subscriptions.language],
        // What is confirmed is changed by its owner alone.
        set: { askedAt: ifUnconfirmed('asked_at'), rhythm: ifUnconfirmed('rhythm') },
      })
      .returning({ id: subscriptions.id });
    if (!subscription) throw new Error('The database took the subscription but returned no row');

    await announce(ctx, subscriptionAskedFor(subscription.id, ctx.now));
    return done(subscription.id);
  });
}

const ifUnconfirmed = (column: 'asked_at' | 'rhythm') =>
  sql`case when ${subscriptions.confirmedAt} is null then excluded.${sql.identifier(column)} else ${subscriptions}.${sql.identifier(column)} end`;

async function requestsWithinTheHour(ctx: Ctx, addressHash: string): Promise<number> {
  const [counted] = await ctx.db
    .select({ requests: count() })
    .from(subscriptionRequests)
    .where(
      and(
        eq(subscriptionRequests.addressHash, addressHash),
        gt(subscriptionRequests.askedAt, ctx.now.subtract({ hours: 1 })),
      ),
    );
  return counted?.requests ?? 0;
}

type Wanted = Pick<typeof subscriptions.$inferInsert, 'kind' | 'filter' | 'rhythm' | 'occurrenceId' | 'toldSequence'>;

async function wantedBy(ctx: Ctx, ask: Ask): Promise<Wanted | { refused: AskRefusal }> {
  if (ask.kind === 'list') {
    const filter = queryOf(withoutOrder(ask.filter), 'de');
    if (filter.length > filterLettersMax) return { refused: { kind: 'filter-too-long' } };
    return { kind: 'list', filter, rhythm: ask.rhythm };
  }
  const [date] = await ctx.db
    .select({ id: occurrences.id, sequence: occurrences.icalSequence })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        eq(occurrences.publicId, ask.publicId),
        isNull(occurrences.deletedAt),
        isNull(events.deletedAt),
        eq(events.editorialStatus, 'veroeffentlicht'),
      ),
    );
  if (!date) return { refused: { kind: 'not-found' } };
  return { kind: 'occurrence', filter: '', occurrenceId: date.id, toldSequence: date.sequence };
}
