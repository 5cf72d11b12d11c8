import type { Span } from './named-days.ts';
import { publicHolidayOn } from './public-holidays.ts';

/** Nobody waits longer for a long weekend than this. */
const daysLookedAhead = 400;

function* daysFrom(from: Temporal.PlainDate) {
  for (let ahead = 0; ahead < daysLookedAhead; ahead++) yield from.add({ days: ahead });
}

const isFree = (date: Temporal.PlainDate, state?: string) =>
  date.dayOfWeek >= 6 || publicHolidayOn(date, state) !== undefined;

/** The next weekend that a public holiday makes longer, with the bridge day where the holiday is a Thursday or a Tuesday. */
export function freeDaysInARow(from: Temporal.PlainDate, state?: string): Span | undefined {
  for (const saturday of daysFrom(from.subtract({ days: 1 }))) {
    if (saturday.dayOfWeek !== 6) continue;
    let [first, last] = [saturday, saturday.add({ days: 1 })];
    const free = (date: Temporal.PlainDate) => publicHolidayOn(date, state) !== undefined;
    if (free(first.subtract({ days: 1 }))) first = first.subtract({ days: 1 });
    else if (free(first.subtract({ days: 2 }))) first = first.subtract({ days: 2 });
    if (free(last.add({ days: 1 }))) last = last.add({ days: 1 });
    else if (free(last.add({ days: 2 }))) last = last.add({ days: 2 });
    if (first.until(last).days > 1 && Temporal.PlainDate.compare(last, from) >= 0) return { first, last };
  }
  return undefined;
}

/** The next working day between a public holiday and a weekend. */
export function nextBridgeDay(from: Temporal.PlainDate, state?: string): Temporal.PlainDate | undefined {
  for (const day of daysFrom(from)) {
    if (isFree(day, state)) continue;
    const [before, after] = [day.subtract({ days: 1 }), day.add({ days: 1 })];
    if (isFree(before, state) && isFree(after, state)) return day;
  }
  return undefined;
}
