import { isoWithOffset } from '#kernel/time.ts';
import type { OccurrenceDetail, OccurrenceView } from '#modules/calendar/index.ts';
import type { JsonLd } from './json-ld.ts';

const schema = 'https://schema.org/';
/** schema.org's words for how a date stands. */
export const statuses = {
  geplant: 'EventScheduled',
  abgesagt: 'EventCancelled',
  verschoben: 'EventPostponed',
  verlegt: 'EventRescheduled',
  ort_verlegt: 'EventScheduled',
  online_verlegt: 'EventMovedOnline',
};

/**
 * When a date is, and whether it still is. A date without a time and a run are told in days; an end nobody has said is
 * left out. Cancelled and postponed dates keep the start they had.
 */
export function dateTimes(view: OccurrenceView): JsonLd {
  return {
    startDate: startForMachines(view),
    endDate: endForMachines(view),
    eventStatus: schema + statuses[view.status],
  };
}

/** The start with the place's offset, or in days where no time is known. */
export const startForMachines = (view: OccurrenceView): string =>
  view.precision === 'day' || view.run
    ? view.startsLocal.toPlainDate().toString()
    : isoWithOffset(view.startsLocal, view.startsAt);

/** The end with the place's offset, or in days; nothing where nobody has said. */
export function endForMachines(view: OccurrenceView): string | undefined {
  if (view.run) return view.endsLocal?.toPlainDate().toString();
  if (view.precision === 'day' || !view.endsAt) return undefined;
  return view.endsLocal ? isoWithOffset(view.endsLocal, view.endsAt) : withOffset(view.endsAt, view);
}

/** The starts a moved date had before, and when the doors open: what only the date's own page tells. */
export function furtherTimes(view: OccurrenceDetail): JsonLd {
  const before = view.previousStarts.map((local) => previousStart(local, view));
  return {
    previousStartDate:
      view.status !== 'verlegt' || before.length === 0 ? undefined : before.length > 1 ? before : before[0],
    doorTime: view.doorsLocal && withOffset(view.doorsLocal.toZonedDateTime(view.timeZone).toInstant(), view),
    duration: view.durationMinutes ? `PT${view.durationMinutes}M` : undefined,
  };
}

// A date told without a time is kept at midnight.
const previousStart = (local: Temporal.PlainDateTime, view: OccurrenceView) =>
  view.precision === 'day' && local.hour === 0 && local.minute === 0
    ? local.toPlainDate().toString()
    : withOffset(local.toZonedDateTime(view.timeZone).toInstant(), view);

const withOffset = (at: Temporal.Instant, { timeZone }: OccurrenceView) =>
  at.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
