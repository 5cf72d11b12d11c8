import { cultureDateOf } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import type { Filter } from './filter/facets.ts';

/** A file looks this far ahead, a calendar also this far back, and holds this many dates at most (files do not page). */
const feedDays = { back: 30, ahead: 365 };
export const feedLinesMax = 2_000;
/** So many runs are in a file beside its dates: a large city has about half of that at a time. */
export const feedRunsMax = 500;

/** What a file is for: a calendar to subscribe to, a programme of what comes, or what was announced last. */
export type FeedKind = 'calendar' | 'programme' | 'news';

/**
 * What a file lists where its filter names no days: the year from today, and in a calendar the month before, so that what
 * was cancelled stays to be seen. Whole days, so that a file stays the same until something changes.
 */
export function filterOfFeed(ctx: Ctx, filter: Filter, kind: FeedKind = 'calendar'): Filter {
  const today = cultureDateOf(ctx.now, city().timeZone);
  const { seite: _page, sortierung: _order, ...asked } = filter;
  const ordered: Filter = kind === 'news' ? { ...asked, sortierung: ['neu'] } : asked;
  if (filter.wann || filter.von || filter.bis) return ordered;
  return {
    ...ordered,
    von: [today.subtract({ days: kind === 'calendar' ? feedDays.back : 0 }).toString()],
    bis: [today.add({ days: feedDays.ahead }).toString()],
  };
}
