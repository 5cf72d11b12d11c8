import { type Actor, isOperator } from '#kernel/actor.ts';

/** Who may do what with institutions. One line per use-case, under the use-case's own name. */
export const may = {
  publishInstitutions: (actor: Actor) => isOperator(actor),
  markInstitutionMerged: (actor: Actor) => isOperator(actor),
};
