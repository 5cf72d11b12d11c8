import { dayOfMonth, longDateRange, monthAndYear, weekdayName, weekdayShort } from '#kernel/date-words.ts';
import type { Locale } from '#kernel/words.ts';

type SheetDay = { date: string; day: string; words: string };
type SheetWeek = { period: string; number: string; span: string; last: string; days: (SheetDay | undefined)[] };

/** A month as it hangs on every wall, whatever is on in it. Dates are texts, which sort as the days do. */
export type MonthSheet = {
  first: string;
  last: string;
  name: string;
  previous: { period: string; name: string };
  next: { period: string; name: string };
  weekdays: { text: string; spoken: string }[];
  weeks: SheetWeek[];
};

/** Reckoning with dates costs more than all the rest of the table, and everybody looks at the same few months. */
const sheetsHeldMax = 100;
const held = new Map<string, MonthSheet>();

export function monthSheet(month: Temporal.PlainYearMonth, locale: Locale): MonthSheet {
  const key = `${month} ${locale}`;
  const known = held.get(key);
  if (known) return known;
  if (held.size >= sheetsHeldMax) held.clear();
  const sheet = makeSheet(month, locale);
  held.set(key, sheet);
  return sheet;
}

function makeSheet(month: Temporal.PlainYearMonth, locale: Locale): MonthSheet {
  const [first, last] = [month.toPlainDate({ day: 1 }), month.toPlainDate({ day: month.daysInMonth })];
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((monday.until(last).days + 1) / 7);
  const neighbour = (to: Temporal.PlainYearMonth) => ({ period: to.toString(), name: monthAndYear(to, locale) });
  return {
    first: first.toString(),
    last: last.toString(),
    name: monthAndYear(month, locale),
    previous: neighbour(month.subtract({ months: 1 })),
    next: neighbour(month.add({ months: 1 })),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((number) => ({
      text: weekdayShort(number, locale).slice(0, 2),
      spoken: weekdayName(number, locale),
    })),
    weeks: Array.from({ length: weeks }, (_, week) => makeWeek(monday.add({ weeks: week }), month, locale)),
  };
}

function makeWeek(monday: Temporal.PlainDate, month: Temporal.PlainYearMonth, locale: Locale): SheetWeek {
  const [number, sunday] = [monday.weekOfYear ?? 1, monday.add({ days: 6 })];
  return {
    period: `${monday.yearOfWeek}-kw${String(number).padStart(2, '0')}`,
    number: String(number),
    span: longDateRange(monday, sunday, locale),
    last: sunday.toString(),
    days: [0, 1, 2, 3, 4, 5, 6].map((ahead) => {
      const date = monday.add({ days: ahead });
      if (date.month !== month.month) return undefined;
      return { date: date.toString(), day: String(date.day), words: dayOfMonth(date, locale) };
    }),
  };
}
