import { answerRequest, sendAlarms, sendEditions, withdrawLetters } from '#across/letters/index.ts';
import type { Id } from '#kernel/ids.ts';
import { forgetSubscriptions } from '#modules/subscriptions/index.ts';
import { clock } from '#platform/config.ts';
import type { Ctx } from '#platform/context.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';
import type { DomainEvent } from '#platform/outbox.ts';
import { letterAddresses } from '#web/letter-addresses.ts';

const ctxOf = (job: string): Ctx => ({
  db: database().db,
  actor: { kind: 'system', job },
  now: clock(),
  locale: 'de',
});

/** All letters are composed in one row, however many workers there are. */
export const letterQueue = 'letters';

/** Sends the editions that have come due by the city's clock; most times there are none. */
export async function sendLetters(): Promise<void> {
  const letters = await sendEditions(ctxOf('send-letters'), letterAddresses);
  if (letters > 0) log('info', 'letters queued', { letters });
}

/** Forgets subscriptions that have had their time. */
export async function forgetSubscriptionsOn(): Promise<void> {
  const forgotten = await forgetSubscriptions(ctxOf('forget-subscriptions'));
  log('info', 'old subscriptions forgotten', { subscriptions: forgotten.ok ? forgotten.value : 0 });
}

type Payload = DomainEvent['payload'];

const answer = async ({ subscriptionId, askedAt }: Payload) => {
  if (!subscriptionId || !askedAt) return;
  const asked = { subscriptionId: subscriptionId as Id<'subscription'>, askedAt: Temporal.Instant.from(askedAt) };
  await answerRequest(ctxOf('answer-request'), asked, letterAddresses);
};

const withdraw = async ({ subscriptionId }: Payload) => {
  if (subscriptionId) await withdrawLetters(ctxOf('withdraw-letters'), subscriptionId as Id<'subscription'>);
};

const alarm = async (which: Parameters<typeof sendAlarms>[1]) => {
  const alarms = await sendAlarms(ctxOf('send-alarms'), which, letterAddresses);
  if (alarms > 0) log('info', 'alarms queued', { alarms });
};

const dateChanged = ({ payload }: DomainEvent) =>
  alarm({ occurrenceIds: payload.occurrenceId ? [payload.occurrenceId as Id<'occurrence'>] : [] });
const eventsRevised = ({ payload }: DomainEvent) =>
  alarm({ eventIds: (payload.eventIds ?? '').split(' ').filter(Boolean) as Id<'event'>[] });

/** What makes us write to somebody at once, or not at all. */
export const letterReactions: Record<string, readonly ((event: DomainEvent) => Promise<void>)[]> = {
  'subscriptions.subscription-asked-for': [({ payload }) => answer(payload)],
  'subscriptions.subscription-ended': [({ payload }) => withdraw(payload)],
  'calendar.occurrence-cancelled': [dateChanged],
  'calendar.occurrence-rescheduled': [dateChanged],
  'calendar.occurrence-postponed': [dateChanged],
  'calendar.occurrence-moved': [dateChanged],
  'calendar.occurrence-deleted': [dateChanged],
  'calendar.events-revised': [eventsRevised],
};
