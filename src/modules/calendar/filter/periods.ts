import { cultureDateOf, cultureDayStart, epochMinutes } from '#kernel/time.ts';
import { nextSchoolHoliday, type SchoolHolidayKind, schoolHolidayKinds } from '#platform/holidays/school-holidays.ts';
import type { Filter } from './facets.ts';
import { daysOfPeriodValue } from './period-values.ts';

/**
 * A stretch of the calendar in minutes since 1970: dates that start in [from, to) and, where the stretch begins now,
 * are not over at `notOverAt`.
 */
export type Period = { from: number; to: number; notOverAt: number };

export const minutesMax = 2_147_483_647;
const always = -minutesMax;

type At = { now: Temporal.Instant; zone: string };

const startOf = (date: Temporal.PlainDate, zone: string) => epochMinutes(cultureDayStart(date, zone));
const wallMinutes = (date: Temporal.PlainDate, hour: number, zone: string) =>
  epochMinutes(date.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).toInstant());

/** Whole culture days, whether they are over or not. */
export const wholeDays = (first: Temporal.PlainDate, last: Temporal.PlainDate, zone: string): Period => ({
  from: startOf(first, zone),
  to: startOf(last.add({ days: 1 }), zone),
  notOverAt: always,
});

/** What runs or begins from now until the end of a culture day. */
function fromNow({ now, zone }: At, last?: Temporal.PlainDate): Period {
  return { from: always, to: last ? startOf(last.add({ days: 1 }), zone) : minutesMax, notOverAt: epochMinutes(now) };
}

/** The Friday whose weekend is this one or the coming one. */
const coming = (today: Temporal.PlainDate) => today.add({ days: 5 - today.dayOfWeek });

/** The periods of the words in `wann`, one rule each; a culture day that is not over yet counts as today. */
const words: Record<string, (at: At, today: Temporal.PlainDate) => Period> = {
  jetzt: ({ now }) => ({ from: epochMinutes(now) - 30, to: epochMinutes(now) + 121, notOverAt: epochMinutes(now) }),
  heute: (at, today) => fromNow(at, today),
  'heute-abend': ({ now, zone }, today) => ({
    from: wallMinutes(today, 17, zone),
    to: startOf(today.add({ days: 1 }), zone),
    notOverAt: epochMinutes(now),
  }),
  'heute-nacht': ({ now, zone }, today) => ({
    from: wallMinutes(today, 22, zone),
    to: wallMinutes(today.add({ days: 1 }), 6, zone),
    notOverAt: epochMinutes(now),
  }),
  morgen: ({ zone }, today) => wholeDays(today.add({ days: 1 }), today.add({ days: 1 }), zone),
  uebermorgen: ({ zone }, today) => wholeDays(today.add({ days: 2 }), today.add({ days: 2 }), zone),
  wochenende: (at, today) => weekend(at, coming(today)),
  'naechstes-wochenende': (at, today) => weekend(at, coming(today).add({ weeks: 1 })),
  'diese-woche': (at, today) => fromNow(at, today.add({ days: 7 - today.dayOfWeek })),
  'naechste-woche': ({ zone }, today) => {
    const monday = today.add({ days: 8 - today.dayOfWeek });
    return wholeDays(monday, monday.add({ days: 6 }), zone);
  },
  '7-tage': (at, today) => fromNow(at, today.add({ days: 6 })),
  '30-tage': (at, today) => fromNow(at, today.add({ days: 29 })),
};

/** The running school holidays from now on, or the next; no day at all where nobody has written them down. */
function schoolHolidays(kind: SchoolHolidayKind, at: At, today: Temporal.PlainDate): Period {
  const holiday = nextSchoolHoliday(kind, today);
  if (!holiday) return { from: 0, to: 0, notOverAt: always };
  return Temporal.PlainDate.compare(holiday.first, today) <= 0
    ? fromNow(at, holiday.last)
    : wholeDays(holiday.first, holiday.last, at.zone);
}

/** Friday 17:00 to the end of Sunday; on the days themselves what is left of it. */
const weekend = ({ now, zone }: At, friday: Temporal.PlainDate): Period => ({
  from: wallMinutes(friday, 17, zone),
  to: startOf(friday.add({ days: 3 }), zone),
  notOverAt: epochMinutes(now),
});

function periodOfValue(value: string, at: At, today: Temporal.PlainDate): Period | undefined {
  const word = words[value];
  if (word) return word(at, today);
  const kind = schoolHolidayKinds.find((one) => one === value);
  if (kind) return schoolHolidays(kind, at, today);
  const days = daysOfPeriodValue(value);
  return days && wholeDays(days.first, days.last, at.zone);
}

/**
 * The periods a filter asks for; any of them counts. Without one the calendar begins now. `von` and `bis` bound them all;
 * a `von` that lies before today shows what was.
 */
export function periodsOf(filter: Filter, at: At): Period[] {
  const today = cultureDateOf(at.now, at.zone);
  const asked = filter.wann?.flatMap((value) => periodOfValue(value, at, today) ?? []);
  if (asked && !filter.von && !filter.bis) return asked;
  const bounded = boundsOf(filter, at, today);
  if (!asked) return [bounded];
  return asked.map((period) => ({
    from: Math.max(period.from, filter.von ? bounded.from : always),
    to: Math.min(period.to, bounded.to),
    notOverAt: period.notOverAt,
  }));
}

function boundsOf(filter: Filter, at: At, today: Temporal.PlainDate): Period {
  const [von] = filter.von ?? [];
  const [bis] = filter.bis ?? [];
  const last = bis ? Temporal.PlainDate.from(bis) : undefined;
  const open = fromNow(at, last);
  const first = von ? Temporal.PlainDate.from(von) : undefined;
  if (!first || first.equals(today))
    return last && Temporal.PlainDate.compare(last, today) < 0 ? { ...open, to: open.from } : open;
  return { from: startOf(first, at.zone), to: open.to, notOverAt: always };
}

/** From the first to the last minute any of the periods touches. */
export const spanOf = (periods: readonly Period[]) => ({
  from: Math.min(
    ...periods.map((period) =>
      period.notOverAt > always ? Math.max(period.from, period.notOverAt - 2 * 24 * 60) : period.from,
    ),
  ),
  to: Math.max(...periods.map((period) => period.to)),
});
