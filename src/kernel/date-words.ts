import type { Locale } from './words.ts';

/** What these words need of a date or time: PlainDate, PlainDateTime, PlainTime and ZonedDateTime all have it. */
type DateParts = { year: number; month: number; day: number; dayOfWeek: number };
type TimeParts = { hour: number; minute: number };

const weekdays = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** 1 is Monday, 7 is Sunday, as Temporal counts. */
export const weekdayName = (dayOfWeek: number, locale: Locale) => weekdays[locale][dayOfWeek - 1] ?? '';

/** "Fr", "Fri". */
export const weekdayShort = (dayOfWeek: number, locale: Locale) =>
  weekdayName(dayOfWeek, locale).slice(0, locale === 'de' ? 2 : 3);

/** 1 is January. */
export const monthName = (month: number, locale: Locale) => months[locale][month - 1] ?? '';

/** "Dez", "Dec": for date blocks and English dates; German text writes months as numbers. */
export const monthShort = (month: number, locale: Locale) => monthName(month, locale).slice(0, 3);

/** "Dezember 2026". */
export const monthAndYear = (date: Pick<DateParts, 'year' | 'month'>, locale: Locale) =>
  `${monthName(date.month, locale)} ${date.year}`;

const dayAndMonth = (date: DateParts, locale: Locale) =>
  locale === 'de' ? `${date.day}.${date.month}.` : `${date.day} ${monthShort(date.month, 'en')}`;

const dayMonthYear = (date: DateParts, locale: Locale) =>
  locale === 'de' ? `${dayAndMonth(date, 'de')}${date.year}` : `${dayAndMonth(date, 'en')} ${date.year}`;

/** "Fr 4.", "Fri 4": where the month stands above. */
export const briefDate = (date: DateParts, locale: Locale) =>
  `${weekdayShort(date.dayOfWeek, locale)} ${date.day}${locale === 'de' ? '.' : ''}`;

/** "Fr 4.12.", "Fri 4 Dec". */
export const shortDate = (date: DateParts, locale: Locale) =>
  `${weekdayShort(date.dayOfWeek, locale)} ${dayAndMonth(date, locale)}`;

/** "Fr 4.12.2026", "Fri 4 Dec 2026". */
export const shortDateWithYear = (date: DateParts, locale: Locale) =>
  `${weekdayShort(date.dayOfWeek, locale)} ${dayMonthYear(date, locale)}`;

/** "4. Dezember", "4 December". */
export const dayOfMonth = (date: DateParts, locale: Locale) =>
  `${date.day}${locale === 'de' ? '.' : ''} ${monthName(date.month, locale)}`;

/** "Freitag, 4. Dezember 2026", "Friday, 4 December 2026". */
export const longDate = (date: DateParts, locale: Locale) =>
  `${weekdayName(date.dayOfWeek, locale)}, ${dayOfMonth(date, locale)} ${date.year}`;

/** "1.–31.12.2026", "28.11.–5.12.2026", "28.11.2026–5.1.2027"; one day is told as one day. */
export function dateRange(first: DateParts, last: DateParts, locale: Locale): string {
  if (first.year !== last.year) return `${dayMonthYear(first, locale)}${dash(locale)}${dayMonthYear(last, locale)}`;
  if (first.month !== last.month) return `${dayAndMonth(first, locale)}${dash(locale)}${dayMonthYear(last, locale)}`;
  if (first.day === last.day) return dayMonthYear(last, locale);
  return `${first.day}${locale === 'de' ? '.' : ''}–${dayMonthYear(last, locale)}`;
}

/** "1.–31. Dezember 2026", "28. November – 5. Dezember 2026". */
export function longDateRange(first: DateParts, last: DateParts, locale: Locale): string {
  const end = `${dayOfMonth(last, locale)} ${last.year}`;
  if (first.year !== last.year) return `${dayOfMonth(first, locale)} ${first.year} – ${end}`;
  if (first.month !== last.month) return `${dayOfMonth(first, locale)} – ${end}`;
  return first.day === last.day ? end : `${first.day}${locale === 'de' ? '.' : ''}–${end}`;
}

// A dash between parts that hold spaces stands between spaces.
const dash = (locale: Locale) => (locale === 'de' ? '–' : ' – ');

/** "20 Uhr", "19.30 Uhr"; "8 pm", "7.30 pm", "noon", "midnight". */
export const timeWords = (time: TimeParts, locale: Locale) =>
  locale === 'de' ? `${clock(time.hour, time.minute)} Uhr` : englishTime(time);

/** "20–22 Uhr", "19.30–22 Uhr"; "7.30–10 pm", "11 am – 2 pm". */
export function timeRange(start: TimeParts, end: TimeParts, locale: Locale): string {
  if (locale === 'de') return `${clock(start.hour, start.minute)}–${timeWords(end, 'de')}`;
  const sameHalf = half(start) === half(end) && !named(start) && !named(end);
  return sameHalf ? `${englishClock(start)}–${englishTime(end)}` : `${englishTime(start)} – ${englishTime(end)}`;
}

/** "Fr 4.12., 20 Uhr", "Fri 4 Dec, 8 pm". */
export const dateAndTime = (local: DateParts & TimeParts, locale: Locale) =>
  `${shortDate(local, locale)}, ${timeWords(local, locale)}`;

const clock = (hour: number, minute: number) =>
  minute === 0 ? String(hour) : `${hour}.${String(minute).padStart(2, '0')}`;
const half = (time: TimeParts) => (time.hour < 12 ? 'am' : 'pm');
const englishClock = (time: TimeParts) => clock(time.hour % 12 || 12, time.minute);
const named = (time: TimeParts) =>
  time.minute === 0 && time.hour % 12 === 0 ? (time.hour === 0 ? 'midnight' : 'noon') : undefined;
const englishTime = (time: TimeParts) => named(time) ?? `${englishClock(time)} ${half(time)}`;
