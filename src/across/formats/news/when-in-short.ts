import { dateAndTime, dateRange, shortDate } from '#kernel/date-words.ts';
import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { filledPhrase } from '../words.ts';

/** "Fr 4.12., 20 Uhr", "1.–31.12.2026": when, in the few letters a title has for it. */
export function whenInShort(view: OccurrenceView, starts: Temporal.PlainDateTime, locale: Locale): string {
  if (view.run && view.endsLocal) return dateRange(starts, view.endsLocal, locale);
  if (view.run) return filledPhrase('news.from', locale, { date: shortDate(starts, locale) });
  return view.precision === 'day' ? shortDate(starts, locale) : dateAndTime(starts, locale);
}
