import { dayOfMonth, longDateRange, monthAndYear, weekdayName, weekdayShort } from '#kernel/date-words.ts';
import { type DaySpan, daysAsked } from '#modules/calendar/index.ts';
import type { MonthDay, MonthTableProps } from '#modules/calendar/ui/month/month-table.tsx';
import type { AnyReading } from '../reading.tsx';
import { periodAddresses } from './period-addresses.ts';
import type { Reader } from './reader.ts';

/** How far the months reach ahead: an endless calendar is a trap for machines. */
const yearsMax = 2;

const { compare } = Temporal.PlainDate;

/** The month a list's calendar shows: that of the first day asked for, or this one. */
export function monthShown({ filter }: AnyReading, { now, zone, today }: Reader): Temporal.PlainYearMonth {
  const [first] = daysAsked(filter, now, zone)
    .map((span) => span.first)
    .sort(compare);
  return (first ?? today).toPlainYearMonth();
}

/** A month as a table: each day leads to the same list of that day alone, told how many dates there are. */
export function monthTable(
  asked: AnyReading,
  month: Temporal.PlainYearMonth,
  counts: readonly number[],
  reader: Reader,
): MonthTableProps {
  const { locale, say, today } = reader;
  const addressOf = periodAddresses(asked);
  const spans = daysAsked(asked.filter, reader.now, reader.zone);
  const [first, last] = [month.toPlainDate({ day: 1 }), month.toPlainDate({ day: month.daysInMonth })];
  const wholeMonth = spans.some((span) => covers(span, first) && covers(span, last));
  const day = (date: Temporal.PlainDate): MonthDay => {
    const count = counts[date.day - 1] ?? 0;
    const current = !wholeMonth && spans.some((span) => covers(span, date));
    const open = compare(date, today) >= 0 && (count > 0 || current);
    return {
      day: String(date.day),
      count: String(count),
      // Put together here: a plural with a date in it would be interpreted anew for every day.
      spoken: `${date.equals(today) ? `${say('page.when.today')}, ` : ''}${dayOfMonth(date, locale)}: ${say('page.list.dates', { count })}`,
      href: open ? addressOf(date.toString()) : undefined,
      today: date.equals(today),
      current,
    };
  };
  const step = (to: Temporal.PlainYearMonth) => ({ href: addressOf(to.toString()), text: monthAndYear(to, locale) });
  const [previous, next] = [month.subtract({ months: 1 }), month.add({ months: 1 })];
  return {
    title: say('page.month.title'),
    month: { ...step(month), current: wholeMonth },
    previous: compare(first, today) > 0 ? step(previous) : undefined,
    next: compare(last, today.add({ years: yearsMax })) < 0 ? step(next) : undefined,
    weekHeading: { text: say('page.month.week'), spoken: say('page.month.weekSpoken') },
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((number) => ({
      text: weekdayShort(number, locale).slice(0, 2),
      spoken: weekdayName(number, locale),
    })),
    weeks: weeksOf(first, last).map((monday) => {
      const sunday = monday.add({ days: 6 });
      const [number, year] = [monday.weekOfYear ?? 1, monday.yearOfWeek ?? monday.year];
      return {
        text: String(number),
        spoken: say('page.month.ofWeek', { number, days: longDateRange(monday, sunday, locale) }),
        href: compare(sunday, today) >= 0 ? addressOf(`${year}-kw${String(number).padStart(2, '0')}`) : undefined,
        days: [0, 1, 2, 3, 4, 5, 6]
          .map((ahead) => monday.add({ days: ahead }))
          .map((date) => (date.month === month.month ? day(date) : undefined)),
      };
    }),
  };
}

const covers = ({ first, last }: DaySpan, date: Temporal.PlainDate) =>
  compare(first, date) <= 0 && compare(last, date) >= 0;

/** The Mondays of all weeks a month has days in. */
function weeksOf(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((monday.until(last).days + 1) / 7);
  return Array.from({ length: weeks }, (_, week) => monday.add({ weeks: week }));
}
