import { longDate, longDateRange, timeRange, timeWords } from '#kernel/date-words.ts';
import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { phrase } from '../words.ts';

/** "Freitag, 4. Dezember 2026, 20–22 Uhr": when, in full; an end nobody has said is not told. */
export function whenInFull(view: OccurrenceView, locale: Locale): string {
  const { startsLocal: start, endsLocal: end } = view;
  if (view.run) return end ? longDateRange(start, end, locale) : longDate(start, locale);
  const time =
    view.precision === 'day'
      ? phrase('calendar.time-to-follow', locale)
      : end
        ? timeRange(start, end, locale)
        : timeWords(start, locale);
  return `${longDate(start, locale)}, ${time}`;
}
