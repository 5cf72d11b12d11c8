import { countBetween } from '#kernel/bits.ts';
import { cultureDayStart, epochMinutes } from '#kernel/time.ts';
import { type CalendarIndex, firstRowFrom } from '../entries/calendar-index.ts';
import { others } from './count-facets.ts';
import type { Narrowed } from './narrow.ts';

/** When days begin costs more to reckon than to count their dates; everybody looks at the same few months. */
const monthsHeldMax = 100;
const held = new Map<string, readonly number[]>();

/** The minutes at which the days of a month begin, and the one at which its last day ends. */
function dayStarts(month: Temporal.PlainYearMonth, zone: string): readonly number[] {
  const key = `${month} ${zone}`;
  const known = held.get(key);
  if (known) return known;
  const first = month.toPlainDate({ day: 1 });
  const starts = Array.from({ length: month.daysInMonth + 1 }, (_, ahead) =>
    epochMinutes(cultureDayStart(first.add({ days: ahead }), zone)),
  );
  if (held.size >= monthsHeldMax) held.clear();
  held.set(key, starts);
  return starts;
}

/**
 * How many dates each day of a month would give, from its first day on: counted without the asked period, with all other
 * facets. Rows are in the order of time, so a day is a stretch of them; what lies before the index counts nothing.
 */
export function countMonth(
  index: CalendarIndex,
  narrowed: Narrowed,
  month: Temporal.PlainYearMonth,
  zone: string,
): number[] {
  const rows = others(index, narrowed, undefined, undefined);
  const edges = dayStarts(month, zone).map((minute) => firstRowFrom(index, minute));
  return edges.slice(1).map((end, day) => countBetween(rows, edges[day]!, end));
}
