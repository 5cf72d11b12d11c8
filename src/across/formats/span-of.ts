import type { OccurrenceView } from '#modules/calendar/index.ts';
import { estimatedMinutes } from './estimated-end.ts';
import type { Line } from './form.ts';

/** The time something takes up in a calendar. Whole days end before `after`, as iCalendar and the web calendars count. */
export type Span =
  | { allDay: true; first: Temporal.PlainDate; after: Temporal.PlainDate }
  | { allDay: false; start: Temporal.PlainDateTime; end: Temporal.PlainDateTime; endEstimated: boolean };

/** Where a line stands in a calendar; an end nobody has said is estimated from the format, and marked. */
export function spanOf({ role, view }: Line): Span {
  if (role === 'closing') return oneDay((view.endsLocal ?? view.startsLocal).toPlainDate());
  if (view.run || view.precision === 'day') return oneDay(view.startsLocal.toPlainDate());
  const { endsLocal: end, startsLocal: start } = view;
  if (end) return { allDay: false, start, end, endEstimated: false };
  return { allDay: false, start, end: start.add({ minutes: estimatedMinutes(view.event.format) }), endEstimated: true };
}

/** A run from its first to its last day; nothing when nobody has said when it ends. */
export function spanOfRun(view: OccurrenceView): Span | undefined {
  if (!view.endsLocal) return undefined;
  return { allDay: true, first: view.startsLocal.toPlainDate(), after: dayAfter(view.endsLocal.toPlainDate()) };
}

const dayAfter = (date: Temporal.PlainDate) => date.add({ days: 1 });
const oneDay = (date: Temporal.PlainDate): Span => ({ allDay: true, first: date, after: dayAfter(date) });
