import { hasBit } from '#kernel/bits.ts';
import { cultureDateOf, epochMinutes } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { firstRowFrom } from './entries/calendar-index.ts';
import { calendarCovering } from './entries/held-calendar.ts';
import { wholeDays } from './filter/periods.ts';

/** How many dates there are on each of so many days from today on; of today, those that are not over. */
export async function countDays(ctx: Ctx, days: number): Promise<{ date: Temporal.PlainDate; total: number }[]> {
  const zone = city().timeZone;
  const today = cultureDateOf(ctx.now, zone);
  const now = epochMinutes(ctx.now);
  const dates = Array.from({ length: days }, (_, ahead) => today.add({ days: ahead }));
  const index = await calendarCovering(ctx, wholeDays(today, today, zone).from, now);
  return dates.map((date) => {
    const { from, to } = wholeDays(date, date, zone);
    let total = 0;
    for (let row = firstRowFrom(index, from); row < index.size && index.starts[row]! < to; row++) {
      if (hasBit(index.listed, row) && index.gone[row]! > now) total++;
    }
    return { date, total };
  });
}
