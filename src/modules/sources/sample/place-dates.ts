import type { DateRule } from './shape.ts';

const weekdays = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];

/** One date of a rule: which day, what it says, and a name that stays while the days roll on. */
export type PlacedDate = {
  day: Temporal.PlainDate;
  last?: Temporal.PlainDate | undefined;
  run: boolean;
  says: Omit<DateRule, 'except'>;
};

const mondayOf = (today: Temporal.PlainDate) => today.subtract({ days: today.dayOfWeek - 1 });
const inWeek = (today: Temporal.PlainDate, week: number, weekday: string) =>
  mondayOf(today).add({ days: week * 7 + weekdays.indexOf(weekday) });

/** The days a rule means, seen from today. */
export function placeDates(rule: DateRule, today: Temporal.PlainDate): PlacedDate[] {
  const { except = {}, ...says } = rule;
  if (rule.permanent) return [{ day: today.subtract({ days: 400 }), run: true, says }];
  if (rule.run)
    return [{ day: today.add({ days: rule.run.from }), last: today.add({ days: rule.run.to }), run: true, says }];
  if (rule.days !== undefined) return [{ day: today.add({ days: rule.days }), run: false, says }];
  if (rule.weekday) return [{ day: inWeek(today, rule.week ?? 0, rule.weekday), run: false, says }];
  const every = rule.every;
  if (!every) return [];
  return Array.from({ length: rule.count ?? 1 }, (_, number) => number).flatMap((number): PlacedDate[] => {
    const other = except[String(number)];
    if (other?.skip) return [];
    const day = inWeek(today, (rule.from ?? 0) + number * (rule.interval ?? 1), every);
    return [{ day, run: false, says: { ...says, ...other } }];
  });
}

/** Start and end on the wall clock: an end before the start is the next day's; without a time only the day is known. */
export function timesOf({ day, last, run, says }: PlacedDate) {
  if (run) return { startsLocal: day.toPlainDateTime(), endsLocal: last?.toPlainDateTime(), precision: 'day' as const };
  if (!says.time) return { startsLocal: day.toPlainDateTime(), endsLocal: undefined, precision: 'day' as const };
  // Small hours belong to the night of the day before: half past midnight on Saturday's programme is Sunday's calendar day.
  const at = (clock: string) => {
    const time = Temporal.PlainTime.from(clock);
    return (time.hour < 5 ? day.add({ days: 1 }) : day).toPlainDateTime(time);
  };
  const startsLocal = at(says.time);
  const end = says.end ? at(says.end) : undefined;
  const endsLocal = end && Temporal.PlainDateTime.compare(end, startsLocal) <= 0 ? end.add({ days: 1 }) : end;
  return { startsLocal, endsLocal, precision: 'minute' as const };
}
