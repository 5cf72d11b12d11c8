import type { Task } from 'graphile-worker';
import type { DomainEvent } from '#platform/outbox.ts';
import { letterReactions } from './letters.ts';

type Reaction = (event: DomainEvent) => Promise<void>;

/** Which event wakes what. Delivery is at least once, so a reaction done twice does no harm. */
const reactions: Record<string, readonly Reaction[]> = { ...letterReactions };

const isEvent = (payload: unknown): payload is DomainEvent =>
  typeof payload === 'object' && payload !== null && 'kind' in payload && 'payload' in payload;

export const react: Task = async (payload) => {
  if (!isEvent(payload)) throw new Error('A job without an event');
  for (const reaction of reactions[payload.kind] ?? []) await reaction(payload);
};
