import type { Actor } from '#kernel/actor.ts';

/** Who may do what with subscriptions. Whoever holds a subscription's key is its owner: there are no accounts. */
export const may = {
  askForSubscription: (_actor: Actor) => true,
  confirmSubscription: (_actor: Actor) => true,
  changeSubscription: (_actor: Actor) => true,
  endSubscription: (_actor: Actor) => true,
  endWatchesOf: (actor: Actor) => actor.kind === 'system',
  noteTold: (actor: Actor) => actor.kind === 'system',
  noteEdition: (actor: Actor) => actor.kind === 'system',
  forgetSubscriptions: (actor: Actor) => actor.kind === 'system',
};
