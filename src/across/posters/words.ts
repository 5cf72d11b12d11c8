import type { Locale } from '#kernel/words.ts';

/** The parts of a date as posters say it. */
export type DateWords = {
  day: string;
  weekday: string;
  month: string;
  weekdayLong: string;
  monthLong: string;
  /** The whole date in one phrase. */
  whole: string;
};

// Own tables, so that a poster's bytes do not depend on the language data of the machine.
const tables = {
  de: {
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    monthsShort: ['Jan', 'Feb', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug', 'Sept', 'Okt', 'Nov', 'Dez'],
    weekdayLetters: 2,
    cancelled: 'Abgesagt',
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthsShort: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    weekdayLetters: 3,
    cancelled: 'Cancelled',
  },
} as const;

export function dateWords(isoDate: string, locale: Locale): DateWords {
  const date = Temporal.PlainDate.from(isoDate);
  const table = tables[locale];
  const day = String(date.day);
  const weekdayLong = table.weekdays[date.dayOfWeek - 1] ?? '';
  const monthLong = table.months[date.month - 1] ?? '';
  const phrase = locale === 'de' ? `${day}. ${monthLong}` : `${day} ${monthLong}`;
  return {
    day,
    weekday: weekdayLong.slice(0, table.weekdayLetters),
    month: table.monthsShort[date.month - 1] ?? '',
    weekdayLong,
    monthLong,
    whole: `${weekdayLong}, ${phrase} ${date.year}`,
  };
}

export const cancelledWord = (locale: Locale): string => tables[locale].cancelled;
