import { findForm, type ListOf, linesOf, usualOptions, wholeText } from '#across/formats/index.ts';
import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import { absolute } from '../origin.ts';
import { occurrencePath } from './line.ts';

type Wanted = { title: string; url: string; locale: Locale; changedAt: Temporal.Instant };

/** Dates as a calendar file that is handed out: told as of their last change, so that it is always the same file. */
export function calendarText(views: readonly OccurrenceView[], { title, url, locale, changedAt }: Wanted): string {
  const { name, feedUidDomain, timeZone } = city();
  const list: ListOf = {
    title,
    locale,
    url,
    feedUrl: `${url}.ics`,
    urlOf: (view) => absolute(occurrencePath(view, locale)),
    portal: { name: `Litfaß ${name}`, uidDomain: feedUidDomain, timeZone },
    now: changedAt,
    lines: views.flatMap(linesOf),
    runs: views.filter((view) => view.run),
    truncated: false,
  };
  const form = findForm('ics');
  return form ? wholeText(form, list, usualOptions) : '';
}
