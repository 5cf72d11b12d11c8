import type { OccurrenceView } from '#modules/calendar/index.ts';

/** A line of a week: a date, the first or last day of a run, or a run that is on all week and has no day of its own. */
export type WeekLine = {
  role: 'date' | 'opening' | 'closing' | 'run';
  /** The culture day. */
  date: Temporal.PlainDate | undefined;
  view: OccurrenceView;
};

/** What a house has on from Monday to Sunday. */
export type Week = {
  name: string;
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
  lines: readonly WeekLine[];
  /** More than there are lines, when the week has more than are listed. */
  total: number;
};
