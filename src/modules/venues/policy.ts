import { type Actor, isOperator } from '#kernel/actor.ts';

/** Who may do what with venues. One line per use-case, under the use-case's own name. */
export const may = {
  publishVenues: (actor: Actor) => isOperator(actor),
  markVenueMerged: (actor: Actor) => isOperator(actor),
};
