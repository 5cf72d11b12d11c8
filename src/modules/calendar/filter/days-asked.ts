import { cultureDateOf } from '#kernel/time.ts';
import type { Filter } from './facets.ts';
import { daysOfPeriodValue } from './period-values.ts';
import { minutesMax, type Period, periodsOf } from './periods.ts';

export type DaySpan = { first: Temporal.PlainDate; last: Temporal.PlainDate };

const dayOfMinute = (minute: number, zone: string) =>
  cultureDateOf(Temporal.Instant.fromEpochMilliseconds(minute * 60_000), zone);

/** The culture days a filter asks for, span by span as they were asked; nothing when it asks for no period at all. */
export function daysAsked(filter: Filter, now: Temporal.Instant, zone: string): DaySpan[] {
  const at = { now, zone };
  const today = cultureDateOf(now, zone);
  const spanOf = ({ from, to }: Period): DaySpan => ({
    first: from > -minutesMax ? dayOfMinute(from, zone) : today,
    last: to < minutesMax ? dayOfMinute(to - 1, zone) : today.add({ years: 100 }),
  });
  if (!filter.wann && !filter.von && !filter.bis) return [];
  if (!filter.wann || filter.von || filter.bis) return periodsOf(filter, at).map(spanOf);
  return filter.wann.flatMap((value) => daysOfPeriodValue(value) ?? periodsOf({ wann: [value] }, at).map(spanOf));
}
