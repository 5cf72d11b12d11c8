import { monthName, weekdayName } from '#kernel/date-words.ts';
import type { Locale } from '#kernel/words.ts';
import { englishNumber } from './english-numbers.ts';
import { counted, germanNumber } from './german-numbers.ts';
import { ordinalWords, yearWords } from './number-words.ts';

type TimeParts = { hour: number; minute: number };
type DateParts = { year: number; month: number; day: number; dayOfWeek: number };

/** "neunzehn Uhr dreißig", "seven thirty in the evening". */
export const spokenTime = (time: TimeParts, locale: Locale): string =>
  locale === 'de' ? germanTime(time) : englishTime(time);

const germanTime = ({ hour, minute }: TimeParts) =>
  `${counted(hour)} Uhr${minute > 0 ? ` ${germanNumber(minute)}` : ''}`;

function englishTime({ hour, minute }: TimeParts): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const clock = englishNumber(hour % 12 || 12);
  const told = minute === 0 ? `${clock} o’clock` : `${clock} ${minute < 10 ? 'oh ' : ''}${englishNumber(minute)}`;
  return `${told} ${partOfDay(hour)}`;
}

const partOfDay = (hour: number) =>
  hour < 5 || hour >= 22
    ? 'at night'
    : hour < 12
      ? 'in the morning'
      : hour < 17
        ? 'in the afternoon'
        : 'in the evening';

/** "Freitag, der vierte Dezember"; with its year where that is not this one. */
export function spokenDate(date: DateParts, thisYear: number, locale: Locale): string {
  const weekday = weekdayName(date.dayOfWeek, locale);
  const day = ordinalWords(date.day, locale);
  const month = monthName(date.month, locale);
  const year = date.year === thisYear ? '' : ` ${yearWords(date.year, locale)}`;
  return locale === 'de' ? `${weekday}, der ${day} ${month}${year}` : `${weekday}, the ${day} of ${month}${year}`;
}

/** "zum vierten Dezember" needs another ending than "der vierte Dezember". */
export function spokenUntil(date: DateParts, thisYear: number, locale: Locale): string {
  const year = date.year === thisYear ? '' : ` ${yearWords(date.year, locale)}`;
  const day = ordinalWords(date.day, locale);
  return locale === 'de'
    ? `zum ${day}n ${monthName(date.month, locale)}${year}`
    : `the ${day} of ${monthName(date.month, locale)}${year}`;
}
