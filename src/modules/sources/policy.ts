import { type Actor, isOperator } from '#kernel/actor.ts';

/** Who may do what with sources. One line per use-case, under the use-case's own name. */
export const may = {
  importProgramme: (actor: Actor) => isOperator(actor),
  loadSample: (actor: Actor) => isOperator(actor),
  rollSample: (actor: Actor) => isOperator(actor),
};
