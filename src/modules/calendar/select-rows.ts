import { type Bits, hasBit, intersect } from '#kernel/bits.ts';
import { epochMinutes } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { discoverable } from './discover/discover.ts';
import type { CalendarIndex } from './entries/calendar-index.ts';
import { calendarCovering } from './entries/held-calendar.ts';
import type { Filter } from './filter/facets.ts';
import { inPeriods, type Narrowed, narrow, runsDuring } from './filter/narrow.ts';
import { type Period, periodsOf, spanOf } from './filter/periods.ts';

/** The listed rows of a filter, and what they were found by. */
export type Selected = {
  index: CalendarIndex;
  filter: Filter;
  at: { now: Temporal.Instant; zone: string };
  periods: readonly Period[];
  period: Bits;
  narrowed: Narrowed;
  listed: Bits;
};

/** Finds the rows of a filter; a text's events come from whoever searched for it. */
export async function selectRows(ctx: Ctx, asked: Filter, events: ReadonlySet<string> | undefined): Promise<Selected> {
  const filter = discoverable(asked);
  const at = { now: ctx.now, zone: city().timeZone };
  const periods = periodsOf(filter, at);
  const span = spanOf(periods);
  if (filter.q && !events) throw new Error('A text is searched for before it is listed: across/search');
  const index = await calendarCovering(ctx, span.from, span.to);
  const narrowed = narrow(index, filter, epochMinutes(ctx.now), filter.q ? events : undefined);
  const period = inPeriods(index, periods);
  const listed = intersect(index.listed.slice(), period);
  for (const rows of narrowed.values()) intersect(listed, rows);
  return { index, filter, at, periods, period, narrowed, listed };
}

/** Facets that speak of a time of day mean nothing for an exhibition. */
const ofTheHour = ['tageszeit', 'wochentag', 'ab', 'vor'];

/** Runs that are on during the asked periods, those that end soonest first. */
export function runningMeanwhile({
  index,
  narrowed,
  periods,
}: Pick<Selected, 'index' | 'narrowed' | 'periods'>): number[] {
  const sets = [...narrowed].filter(([id]) => !ofTheHour.includes(id)).map(([, rows]) => rows);
  return runsDuring(index, periods).filter((row) => sets.every((rows) => hasBit(rows, row)));
}
