import { done, type Result } from '#kernel/result.ts';
import { bounds } from '../bounds.ts';
import {
  type Dates,
  expandRecurrence,
  type Recurrence,
  type RecurrenceRefusal,
} from '../recurrence/expand-recurrence.ts';
import type { Expander } from '../recurrence/open-expander.ts';
import type { Vevent } from './read-vevent.ts';
import type { ZonedMoment } from './zoned-moment.ts';

export const repeats = (event: Vevent) => event.rules.length > 0 || event.extra.length > 0;

/**
 * The wall times on which a recurring event takes place, in its own zone. All of them when they are few, as with any
 * single event; otherwise those from a month ago on, so that a rule from years back does not use up its number.
 */
export async function datesOfVevent(
  event: Vevent,
  expander: Expander,
  today: Temporal.PlainDate,
): Promise<Result<Dates, RecurrenceRefusal>> {
  const recurrence = recurrenceOf(event);
  const limits = {
    datesMax: bounds.ruleDatesMax,
    until: today.add({ years: bounds.horizonYears }),
    finest: 'DAILY' as const,
  };
  const all = await expandRecurrence(expander, recurrence, limits);
  const from = today.subtract({ days: bounds.pastDays });
  if (!all.ok || !all.value.cut || Temporal.PlainDate.compare(recurrence.start, from) >= 0) return all;

  const recent = await expandRecurrence(expander, recurrence, { ...limits, from });
  return recent.ok && recent.value.dates.length > 0 ? done({ ...recent.value, cut: true }) : all;
}

/** A vevent's dates as the expander wants them: everything in wall times of the event's own zone. */
export function recurrenceOf({ start, startCounts, rules, exceptionRules, extra, exceptions }: Vevent): Recurrence {
  return {
    start: start.local,
    zone: start.allDay ? 'UTC' : start.zone.expandedIn,
    rules,
    startCounts,
    exceptionRules,
    extra: extra.map((moment) => wallIn(moment, start)),
    exceptions: exceptions.count,
    leavesOut: (local) => exceptions.leavesOut(local, start.zone),
    wallOf: start.zone.wallOf,
  };
}

/** Another moment as a wall time where the event is at home. */
export function wallIn(moment: ZonedMoment, start: ZonedMoment): Temporal.PlainDateTime {
  if (start.allDay) return moment.local.toPlainDate().toPlainDateTime();
  if (moment.allDay) return moment.local.toPlainDate().toPlainDateTime(start.local.toPlainTime());
  return start.zone.wallOf(moment.zone.instantOf(moment.local));
}
