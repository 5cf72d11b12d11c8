import { cultureDateOf } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import type { Filter } from './filter/facets.ts';
import { periodsOf, spanOf } from './filter/periods.ts';

/** The first day on which a date of this filter may lie; dates over before it need not be looked for. */
export function firstDayAsked(ctx: Ctx, filter: Filter): Temporal.PlainDate {
  const zone = city().timeZone;
  const { from } = spanOf(periodsOf(filter, { now: ctx.now, zone }));
  const earliest = cultureDateOf(ctx.now, zone).subtract({ years: 100 });
  const minute = Number.isFinite(from) && from > -1e9 ? from : undefined;
  return minute === undefined ? earliest : cultureDateOf(Temporal.Instant.fromEpochMilliseconds(minute * 60_000), zone);
}
