import type { Id } from '#kernel/ids.ts';
import type { DomainEvent } from '#platform/outbox.ts';

/** What subscriptions tell the house. Facts in the past tense, ids only. */
export const subscriptionAskedFor = (id: Id<'subscription'>, askedAt: Temporal.Instant) =>
  ({
    kind: 'subscriptions.subscription-asked-for',
    payload: { subscriptionId: id, askedAt: askedAt.toString() },
  }) satisfies DomainEvent;

export const subscriptionEnded = (id: Id<'subscription'>) =>
  ({ kind: 'subscriptions.subscription-ended', payload: { subscriptionId: id } }) satisfies DomainEvent;
