import { cultureDateOf } from '#kernel/time.ts';
import { city } from '#platform/city.ts';

/** Time for every process to write what it counted before a culture day is closed, a minute's worth and a restart. */
const closingMinutes = 10;

/**
 * The day whose counts are still open. It closes ten minutes after its culture day has ended; from then on nothing is
 * added to it, so every process ranks by the same sums until the next one closes.
 */
export const countingDay = (now: Temporal.Instant): Temporal.PlainDate =>
  cultureDateOf(now.subtract({ minutes: closingMinutes }), city().timeZone);
