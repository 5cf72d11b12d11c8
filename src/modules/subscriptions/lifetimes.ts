import type { Subscription } from './schema.ts';

/** How long a link waits to be confirmed. */
export const hoursToConfirm = 48;
/** How many mails can be asked for to one address within an hour, from wherever. */
export const requestsPerHourMax = 5;
/** How long it can be proved that somebody had wanted the mails. */
export const yearsOfProof = 3;

/** Whether nobody confirmed this in time. */
export const isExpired = (
  { confirmedAt, askedAt }: Pick<Subscription, 'confirmedAt' | 'askedAt'>,
  now: Temporal.Instant,
) => !confirmedAt && Temporal.Instant.compare(askedAt.add({ hours: hoursToConfirm }), now) <= 0;
