import { daysAsked } from '#modules/calendar/index.ts';
import type { MonthDay, MonthTableProps } from '#modules/calendar/ui/month/month-table.tsx';
import type { AnyReading } from '../reading.tsx';
import { monthSheet } from './month-sheet.ts';
import { periodAddresses } from './period-addresses.ts';
import type { Reader } from './reader.ts';

/** How far the months reach ahead: an endless calendar is a trap for machines. */
const yearsMax = 2;

/** The month a list's calendar shows: that of the first day asked for, or this one. */
export function monthShown({ filter }: AnyReading, { now, zone, today }: Reader): Temporal.PlainYearMonth {
  const [first] = daysAsked(filter, now, zone)
    .map((span) => span.first)
    .sort(Temporal.PlainDate.compare);
  return (first ?? today).toPlainYearMonth();
}

type Span = { first: string; last: string };
const covers = ({ first, last }: Span, date: string) => first <= date && date <= last;

/** A month as a table: each day leads to the same list of that day alone, told how many dates there are. */
export function monthTable(
  asked: AnyReading,
  month: Temporal.PlainYearMonth,
  counts: readonly number[],
  reader: Reader,
): MonthTableProps {
  const { locale, say } = reader;
  const today = reader.today.toString();
  const sheet = monthSheet(month, locale);
  const addressOf = periodAddresses(asked);
  const spans = daysAsked(asked.filter, reader.now, reader.zone).map(
    ({ first, last }): Span => ({ first: first.toString(), last: last.toString() }),
  );
  const wholeMonth = spans.some((span) => covers(span, sheet.first) && covers(span, sheet.last));
  const day = ({ date, day: number, words }: { date: string; day: string; words: string }): MonthDay => {
    const count = counts[Number(number) - 1] ?? 0;
    const isToday = date === today;
    const current = !wholeMonth && spans.some((span) => covers(span, date));
    // Put together here: a plural with a date in it would be interpreted anew for every day.
    const spoken = `${words}: ${say('page.list.dates', { count })}`;
    return {
      day: number,
      count: String(count),
      spoken: isToday ? `${say('page.when.today')}, ${spoken}` : spoken,
      href: date >= today && (count > 0 || current) ? addressOf(date) : undefined,
      today: isToday,
      current,
    };
  };
  const step = ({ period, name }: { period: string; name: string }) => ({ href: addressOf(period), text: name });
  return {
    title: say('page.month.title'),
    month: { ...step({ period: month.toString(), name: sheet.name }), current: wholeMonth },
    previous: sheet.first > today ? step(sheet.previous) : undefined,
    next: sheet.last < reader.today.add({ years: yearsMax }).toString() ? step(sheet.next) : undefined,
    weekHeading: { text: say('page.month.week'), spoken: say('page.month.weekSpoken') },
    weekdays: sheet.weekdays,
    weeks: sheet.weeks.map(({ number, span, period, last, days }) => ({
      text: number,
      spoken: say('page.month.ofWeek', { number, days: span }),
      href: last >= today ? addressOf(period) : undefined,
      days: days.map((one) => one && day(one)),
    })),
  };
}
