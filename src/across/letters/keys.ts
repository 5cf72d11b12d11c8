import type { Id } from '#kernel/ids.ts';
import { type Edition, editionName } from '#modules/subscriptions/index.ts';
import type { Ctx } from '#platform/context.ts';
import { withdrawMails } from '#platform/mail/withdraw-mails.ts';

type SubscriptionId = Id<'subscription'>;

/** The keys of mails: each is taken once, so that whatever runs twice writes once. All begin with the subscription's id. */
export const keyOf = {
  digest: (id: SubscriptionId, edition: Edition) => `${id} ${editionName(edition)}`,
  answer: (id: SubscriptionId, askedAt: Temporal.Instant) => `${id} asked ${askedAt.epochMilliseconds}`,
  alarm: (id: SubscriptionId, state: number | 'gone') => `${id} alarm ${state}`,
};

/** Takes back what waits to be sent to somebody who has ended the subscription. */
export const withdrawLetters = (ctx: Ctx, id: SubscriptionId) => withdrawMails(ctx, `${id} `);
