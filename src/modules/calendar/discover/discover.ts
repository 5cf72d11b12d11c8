import type { Ctx } from '#platform/context.ts';
import type { CalendarIndex } from '../entries/calendar-index.ts';
import { countingDay } from '../exposure/counting-day.ts';
import { recentExposure } from '../exposure/recent-exposure.ts';
import type { Filter } from '../filter/facets.ts';
import { candidatesIn } from './candidates-in-index.ts';
import { fairOrder } from './fair-order.ts';
import { byScore, deficitsOf, type Score, scoreOf } from './score.ts';

/** Why a date stands where it stands. */
export type Why = Score & {
  /** The place was the free scene's by its share. */
  forShare: boolean;
};

export const isDiscovering = (filter: Filter) => filter.sortierung?.[0] === 'entdecken';

/** What is far away is no discovery: without an asked period, the next 30 days are the candidates. */
export const discoverable = (filter: Filter): Filter =>
  isDiscovering(filter) && !filter.wann && !filter.von && !filter.bis ? { ...filter, wann: ['30-tage'] } : filter;

/** One page of these rows in the published order, the same for everybody until the counting day ends. */
export async function discover(
  ctx: Ctx,
  index: CalendarIndex,
  rows: readonly number[],
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: number[]; why: ReadonlyMap<number, Why> }> {
  const candidates = candidatesIn(index, rows, await recentExposure(ctx), countingDay(ctx.now));
  const deficits = deficitsOf(candidates);
  const { order, forShare } = fairOrder(candidates, byScore(candidates, deficits), offset + limit);
  const page = order.slice(offset);
  const why = page.map(
    (candidate, at) =>
      [rows[candidate]!, { ...scoreOf(candidates, deficits, candidate), forShare: forShare[offset + at]! }] as const,
  );
  return { rows: page.map((candidate) => rows[candidate]!), why: new Map(why) };
}
