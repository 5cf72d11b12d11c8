import type { Id } from '#kernel/ids.ts';
import type { DomainEvent } from '#platform/outbox.ts';

/** What the calendar tells the house. Facts in the past tense, ids only. */
export const eventsPublished = (ids: readonly Id<'event'>[]) =>
  ({ kind: 'calendar.events-published', payload: { eventIds: ids.join(' ') } }) satisfies DomainEvent;

export const eventsRevised = (ids: readonly Id<'event'>[]) =>
  ({ kind: 'calendar.events-revised', payload: { eventIds: ids.join(' ') } }) satisfies DomainEvent;

export const occurrenceChanged = (
  kind: 'cancelled' | 'rescheduled' | 'postponed' | 'moved' | 'deleted',
  id: Id<'occurrence'>,
) => ({ kind: `calendar.occurrence-${kind}`, payload: { occurrenceId: id } }) satisfies DomainEvent;

export const eventMerged = (from: Id<'event'>, into: Id<'event'>) =>
  ({ kind: 'calendar.event-merged', payload: { from, into } }) satisfies DomainEvent;
