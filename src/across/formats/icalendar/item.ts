import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { ListOf } from '../form.ts';
import type { Span } from '../span-of.ts';

/** One entry of a calendar: a date, the first or last day of a run, or the run itself. */
export type Item = {
  uid: string;
  url: string;
  kind: 'date' | 'opening' | 'closing' | 'run';
  span: Span;
  view: OccurrenceView;
};

/** What all items of one calendar share. */
export type Writing = { list: ListOf; struckOut: boolean; source: string };
