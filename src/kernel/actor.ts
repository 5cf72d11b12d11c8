import type { InstitutionId, PersonId } from './ids.ts';

/** On whose behalf a use-case runs. Every policy is a question about an actor. */
export type Actor =
  | { kind: 'guest' }
  | { kind: 'person'; personId: PersonId; staffOf: readonly InstitutionId[] }
  | { kind: 'operator'; via: 'command line' }
  | { kind: 'system'; job: string };

export const isOperator = (actor: Actor) => actor.kind === 'operator' || actor.kind === 'system';

/** How an actor is named in the record of changes; never a person's name. */
export const signatureOf = (actor: Actor) =>
  actor.kind === 'person' ? `person:${actor.personId}` : actor.kind === 'system' ? `system:${actor.job}` : actor.kind;
