import { type Actor, isOperator } from '#kernel/actor.ts';

/** Who may do what with the calendar. One line per use-case, under the use-case's own name. */
export const may = {
  publishEvents: (actor: Actor) => isOperator(actor),
  reviseEvents: (actor: Actor) => isOperator(actor),
  addDates: (actor: Actor) => isOperator(actor),
  cancelOccurrence: (actor: Actor) => isOperator(actor),
  rescheduleOccurrence: (actor: Actor) => isOperator(actor),
  postponeOccurrence: (actor: Actor) => isOperator(actor),
  moveOccurrence: (actor: Actor) => isOperator(actor),
  deleteOccurrence: (actor: Actor) => isOperator(actor),
  mergeEvent: (actor: Actor) => isOperator(actor),
  publishSeries: (actor: Actor) => isOperator(actor),
  recordExposure: (actor: Actor) => actor.kind === 'system',
  forgetExposure: (actor: Actor) => actor.kind === 'system',
};
