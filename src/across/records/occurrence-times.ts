import { z } from 'zod';
import { isoWithOffset } from '#kernel/time.ts';
import type { OccurrenceFull } from '#modules/calendar/index.ts';
import { estimatedMinutes } from '../formats/estimated-end.ts';
import { dateShape, instantShape, momentShape } from './primitives.ts';

export const timesShape = {
  startDate: momentShape,
  endDate: momentShape.optional().describe('Absent when nobody has said and nothing can be estimated.'),
  endDateEstimated: z
    .boolean()
    .optional()
    .describe('True: nobody has said when it ends, endDate is what its format usually takes.'),
  doorTime: instantShape.optional(),
  timeZone: z.string(),
  cultureDate: dateShape.describe('The culture day it belongs to; it ends at five in the morning.'),
  run: z.literal(true).optional().describe('An exhibition or a permanent offer: from its first to its last day.'),
};

/** A wall time of the date's place as a moment with its offset. */
export const momentOf = (local: Temporal.PlainDateTime, { timeZone }: { timeZone: string }) =>
  local.toZonedDateTime(timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });

const momentAt = (at: Temporal.Instant, timeZone: string) =>
  isoWithOffset(at.toZonedDateTimeISO(timeZone).toPlainDateTime(), at);

/** When a date is. What is told in days has no hours; an end nobody has said is estimated, and says so. */
export function timesOf(view: OccurrenceFull) {
  const same = {
    doorTime: view.doorsLocal && momentOf(view.doorsLocal, view),
    timeZone: view.timeZone,
    cultureDate: view.cultureDate.toString(),
  };
  if (view.run || view.precision === 'day') {
    const end = view.run ? view.endsLocal?.toPlainDate().toString() : undefined;
    return {
      startDate: view.startsLocal.toPlainDate().toString(),
      endDate: end,
      endDateEstimated: end === undefined ? undefined : false,
      ...same,
      run: view.run || undefined,
    };
  }
  return {
    startDate: isoWithOffset(view.startsLocal, view.startsAt),
    endDate: endOf(view),
    endDateEstimated: view.endsAt === undefined,
    ...same,
  };
}

// Where wall time and instant are known, no zone is asked.
function endOf({ endsAt, endsLocal, startsAt, timeZone, durationMinutes, event }: OccurrenceFull) {
  if (endsAt && endsLocal) return isoWithOffset(endsLocal, endsAt);
  return momentAt(endsAt ?? startsAt.add({ minutes: durationMinutes ?? estimatedMinutes(event.format) }), timeZone);
}

/** A start the date had before: a day alone where no time was known. */
export const earlierStart = (local: Temporal.PlainDateTime, view: OccurrenceFull) =>
  view.precision === 'day' && local.hour === 0 && local.minute === 0
    ? local.toPlainDate().toString()
    : momentOf(local, view);
