import {
  type DateChange,
  type DatesAfter,
  type FeedKind,
  type Filter,
  filterOfFeed,
  firstDayAsked,
  listAfter,
  listChanges,
  listForFeed,
  listOccurrences,
  listTogether,
  type OccurrenceList,
  type Wanted,
} from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import { currentEngine } from './current-engine.ts';
import { hitsMax } from './engine.ts';

/** A list with what was searched for instead, where nothing has the words as they were typed. */
export type FoundList = OccurrenceList & { corrected?: string | undefined };

type Matches = { events?: ReadonlySet<string>; corrected?: string | undefined };

/** The events a filter's text is found in; nothing is asked where there is no text. The engine gives the set, the calendar the order and the counts. */
async function matchesOf(ctx: Ctx, filter: Filter): Promise<Matches> {
  const [text] = filter.q ?? [];
  if (!text) return {};
  const from = firstDayAsked(ctx, filter);
  const { hits, corrected } = await currentEngine().find(ctx, { text, kinds: ['event'], from, limit: hitsMax });
  return { events: new Set(hits.map(({ id }) => id)), corrected };
}

/** `listOccurrences` for filters that may hold a text. */
export async function searchOccurrences(ctx: Ctx, filter: Filter, wanted: Wanted = {}): Promise<FoundList> {
  const { events, corrected } = await matchesOf(ctx, filter);
  return { ...(await listOccurrences(ctx, filter, { ...wanted, events })), corrected };
}

/** `listTogether` for filters that may hold a text. */
export async function searchTogether(
  ctx: Ctx,
  asks: readonly (Wanted & { filter: Filter })[],
): Promise<OccurrenceList[]> {
  const matches = await Promise.all(asks.map(({ filter }) => matchesOf(ctx, filter)));
  return listTogether(
    ctx,
    asks.map((ask, at) => ({ ...ask, events: matches[at]?.events })),
  );
}

/** `listForFeed` for filters that may hold a text. */
export async function searchForFeed(
  ctx: Ctx,
  filter: Filter,
  kind: FeedKind = 'calendar',
  { shelf }: Pick<Wanted, 'shelf'> = {},
): Promise<FoundList> {
  const { events, corrected } = await matchesOf(ctx, filterOfFeed(ctx, filter, kind));
  return { ...(await listForFeed(ctx, filter, { events, shelf }, kind)), corrected };
}

/** `listChanges` for filters that may hold a text. */
export async function searchChanges(ctx: Ctx, filter: Filter): Promise<DateChange[]> {
  const { events } = await matchesOf(ctx, filterOfFeed(ctx, filter));
  return listChanges(ctx, filter, { events });
}

/** `listAfter` for filters that may hold a text. */
export async function searchAfter(
  ctx: Ctx,
  filter: Filter,
  wanted: Omit<Parameters<typeof listAfter>[2], 'events'>,
): Promise<DatesAfter> {
  const { events } = await matchesOf(ctx, filter);
  return listAfter(ctx, filter, { ...wanted, events });
}
