import { hasBit } from '#kernel/bits.ts';
import { cultureDayStart, epochMinutes } from '#kernel/time.ts';
import { type CalendarIndex, firstRowFrom } from '../entries/calendar-index.ts';
import { others } from './count-facets.ts';
import type { Narrowed } from './narrow.ts';

const zero = '0'.charCodeAt(0);
/** The day of the month in "2026-12-04", without building a date: a month of a large city has thousands of rows. */
const dayOf = (date: string) => (date.charCodeAt(8) - zero) * 10 + date.charCodeAt(9) - zero;

/**
 * How many dates each day of a month would give, from its first day on: counted without the asked period, with all other
 * facets. What lies before what the index holds counts nothing.
 */
export function countMonth(
  index: CalendarIndex,
  narrowed: Narrowed,
  month: Temporal.PlainYearMonth,
  zone: string,
): number[] {
  const counts = new Array<number>(month.daysInMonth).fill(0);
  const [first, next] = [month, month.add({ months: 1 })].map((at) =>
    firstRowFrom(index, epochMinutes(cultureDayStart(at.toPlainDate({ day: 1 }), zone))),
  ) as [number, number];
  const rows = others(index, narrowed, undefined, undefined);
  for (let row = first; row < next; row++) if (hasBit(rows, row)) counts[dayOf(index.cultureDates[row]!) - 1]! += 1;
  return counts;
}
