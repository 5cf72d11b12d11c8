import {
  dateAndTime,
  dateRange,
  longDate,
  longDateRange,
  shortDate,
  shortDateWithYear,
  timeRange,
  timeWords,
} from '#kernel/date-words.ts';
import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { wordsIn } from '../words.ts';

/** "Fr 4.12., 20 Uhr"; of a run "1.–31.12.2026". */
export function shortWhen(view: OccurrenceView, locale: Locale): string {
  if (view.run) return runWords(view, locale, dateRange);
  return view.precision === 'day' ? shortDate(view.cultureDate, locale) : dateAndTime(view.startsLocal, locale);
}

/** "Freitag, 4. Dezember 2026, 20–22.15 Uhr"; of a run "1.–31. Dezember 2026". */
export function longWhen(view: OccurrenceView, locale: Locale): string {
  if (view.run) return runWords(view, locale, longDateRange);
  if (view.precision === 'day') return `${longDate(view.cultureDate, locale)}, ${wordsIn(locale)('when.time-follows')}`;
  return `${longDate(view.startsLocal, locale)}, ${hours(view, locale)}`;
}

/** "20–22.15 Uhr"; an end on another day would be misread. */
function hours({ startsLocal, endsLocal }: OccurrenceView, locale: Locale): string {
  const sameNight = endsLocal && Temporal.PlainDateTime.compare(endsLocal, startsLocal.add({ hours: 20 })) < 0;
  return sameNight ? timeRange(startsLocal, endsLocal, locale) : timeWords(startsLocal, locale);
}

function runWords(view: OccurrenceView, locale: Locale, range: typeof dateRange): string {
  if (view.endsLocal) return range(view.startsLocal, view.endsLocal, locale);
  if (view.event.permanent) return wordsIn(locale)('when.permanent');
  return wordsIn(locale)('when.from', { date: shortDateWithYear(view.startsLocal, locale) });
}
