import { briefDate, dateRange, longDate, shortDate, timeRange, timeWords } from '#kernel/date-words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { Reader } from './reader.ts';

type Role = 'date' | 'opening' | 'closing';
/** Within this many days a weekday and a number say enough. */
const nearDays = 9;

const dayOf = (view: OccurrenceView) => (view.precision === 'day' ? view.cultureDate : view.startsLocal.toPlainDate());

const dayWords = (date: Temporal.PlainDate, { locale, today }: Reader) =>
  Math.abs(today.until(date).days) <= nearDays ? briefDate(date, locale) : shortDate(date, locale);

/** "20 Uhr", "Uhrzeit folgt", "Eröffnung"; with its day "Sa 10. · 20 Uhr"; of a run "bis 31.12.2026". */
export function whenOfLine(view: OccurrenceView, role: Role, withDay: boolean, reader: Reader): string {
  const { locale, say } = reader;
  if (view.run && role === 'date') return runWords(view, reader);
  const time = view.run
    ? say(role === 'opening' ? 'page.when.opening' : 'page.when.closing')
    : view.precision === 'day'
      ? say('page.when.timeFollows')
      : timeWords(view.startsLocal, locale);
  if (!withDay) return time;
  const day = view.run && role === 'closing' && view.endsLocal ? view.endsLocal.toPlainDate() : dayOf(view);
  return `${dayWords(day, reader)} · ${time}`;
}

/** "bis 31.12.2026", "1.–31.12.2026" before it opens, "dauerhaft" without an end. */
export function runWords(view: OccurrenceView, { locale, say, today }: Reader): string {
  const first = view.startsLocal.toPlainDate();
  if (!view.endsLocal) return view.event.permanent ? say('page.when.permanent') : say('page.when.openEnd');
  const last = view.endsLocal.toPlainDate();
  if (Temporal.PlainDate.compare(first, today) > 0) return dateRange(first, last, locale);
  const left = today.until(last).days;
  if (left === 0) return say('page.when.lastDay');
  return say(left > 0 && left <= 14 ? 'page.when.onlyUntil' : 'page.when.until', { date: shortDate(last, locale) });
}

/** "Samstag, 10. Oktober 2026, 20–22.15 Uhr": the whole truth, for a date's own page. */
export function fullWhen(view: OccurrenceView, { locale, say }: Reader): string {
  const first = view.startsLocal.toPlainDate();
  if (view.run) {
    if (!view.endsLocal) return say('page.when.since', { date: longDate(first, locale) });
    return say('page.when.fromTo', {
      from: longDate(first, locale),
      to: longDate(view.endsLocal.toPlainDate(), locale),
    });
  }
  const day = longDate(first, locale);
  if (view.precision === 'day') return `${day}, ${say('page.when.timeFollows')}`;
  const shortEnd =
    view.endsLocal && Temporal.PlainDateTime.compare(view.endsLocal, view.startsLocal.add({ hours: 20 })) < 0;
  return `${day}, ${shortEnd && view.endsLocal ? timeRange(view.startsLocal, view.endsLocal, locale) : timeWords(view.startsLocal, locale)}`;
}
