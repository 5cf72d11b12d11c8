import { longDate, weekdayShort } from '#kernel/date-words.ts';
import { countDays } from '#modules/calendar/index.ts';
import type { DayStripProps } from '#modules/calendar/ui/wall/day-strip.tsx';
import type { Ctx } from '#platform/context.ts';
import { pathOf } from '../path-of.ts';
import type { Reader } from './reader.ts';

const daysShown = 14;

/** The next two weeks, each day with how much is on. */
export async function stripDays(
  ctx: Ctx,
  reader: Reader,
  current?: Temporal.PlainDate,
): Promise<DayStripProps['days']> {
  const { locale, say } = reader;
  const days = await countDays(ctx, daysShown);
  return days.map(({ date, total }) => {
    return {
      href: pathOf('eventsOf', { period: date.toString() }, locale),
      spoken: `${longDate(date, locale)}: ${say('page.list.dates', { count: total })}`,
      weekday: weekdayShort(date.dayOfWeek, locale),
      day: String(date.day),
      count: String(total),
      weekend: date.dayOfWeek >= 6,
      current: current?.equals(date),
    };
  });
}
