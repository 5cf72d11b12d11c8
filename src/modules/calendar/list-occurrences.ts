import { type Bits, countBits, hasBit, intersect, noBits, rowsOf, setBit } from '#kernel/bits.ts';
import type { Ctx } from '#platform/context.ts';
import { discover, isDiscovering, type Why } from './discover/discover.ts';
import type { CalendarIndex } from './entries/calendar-index.ts';
import { countServices, countUnsureAccess, type UnsureAccess } from './filter/count-access.ts';
import { countFacets, type FacetCounts, others } from './filter/count-facets.ts';
import { countMonth } from './filter/count-month.ts';
import { countPlaces, type PlaceCounts } from './filter/count-places.ts';
import type { Filter } from './filter/facets.ts';
import { inOrder } from './filter/order.ts';
import { type FeedKind, feedLinesMax, feedRunsMax, filterOfFeed } from './filter-of-feed.ts';
import { viewOccurrences } from './held-views.ts';
import { runningMeanwhile, selectRows } from './select-rows.ts';
import type { OccurrenceView } from './views.ts';

export const linesPerPage = 30;
/** The shelf stands on a list's first page. */
const shelfMax = 12;

/** A date as a list shows it: on which day, whether that is the first or last day of a run, and why here if it was ranked. */
export type ListedLine = {
  date: string;
  role: 'date' | 'opening' | 'closing';
  view: OccurrenceView;
  why?: Why | undefined;
};

export type OccurrenceList = {
  lines: ListedLine[];
  total: number;
  /** Exhibitions and permanent offers that are on meanwhile; they do not drown the dates. */
  shelf: { views: OccurrenceView[]; total: number };
  counts: FacetCounts;
  /** With access wishes: dates nobody has stated enough for, and those that fulfil them partly. */
  unsure: UnsureAccess | undefined;
  /** How many dates there are on each day of the month that was asked for, whatever period was. */
  days: readonly number[] | undefined;
  places: PlaceCounts | undefined;
  /** How many dates each kind of access would give, besides the wishes it was asked for with. */
  services: ReadonlyMap<string, number> | undefined;
  /** The asked past is longer than is counted. */
  truncated: boolean;
};

export type Wanted = {
  limit?: number;
  offset?: number;
  /** Only what is asked for is made: a page that shows no counts pays for none. */
  shelf?: boolean | undefined;
  /** How many runs at most; the page's shelf needs few, a calendar file all. */
  runs?: number;
  counts?: boolean;
  month?: Temporal.PlainYearMonth | undefined;
  places?: boolean;
  /** The access wishes that stay when the kinds of access are counted one by one. */
  services?: readonly string[] | undefined;
  /** The events a text was found in: a filter with `q` is listed with them. */
  events?: ReadonlySet<string> | undefined;
  /** Only these dates, as far as the filter finds them. */
  occurrences?: ReadonlySet<string> | undefined;
};

/** What is on by this filter: one page of dates in order, the shelf, and how many there would be by every other facet. */
export async function listOccurrences(ctx: Ctx, filter: Filter, wanted: Wanted = {}): Promise<OccurrenceList> {
  const [list] = await listTogether(ctx, [{ filter, ...wanted }]);
  if (!list) throw new Error('one filter, one list');
  return list;
}

/** A list as a file: everything its days hold, as far as files go. */
export const listForFeed = (
  ctx: Ctx,
  filter: Filter,
  { events, shelf = true }: Pick<Wanted, 'events' | 'shelf'> = {},
  kind: FeedKind = 'calendar',
): Promise<OccurrenceList> =>
  listOccurrences(ctx, filterOfFeed(ctx, filter, kind), {
    limit: feedLinesMax,
    offset: 0,
    shelf,
    runs: feedRunsMax,
    counts: false,
    events,
  });

/** Several lists for one page, with a single query for all their dates. */
export async function listTogether(
  ctx: Ctx,
  asks: readonly (Wanted & { filter: Filter })[],
): Promise<OccurrenceList[]> {
  const selected = await Promise.all(asks.map((ask) => select(ctx, ask)));
  const ids = selected.flatMap(({ index, rows, runs }) => [...rows, ...runs].map((row) => index.occurrenceIds[row]!));
  const views = new Map((await viewOccurrences(ctx, ids)).map((view) => [view.id as string, view]));
  return selected.map(({ index, rows, runs, why, ...list }) => ({
    ...list,
    lines: rows.flatMap((row) => lineOf(index, row, views, why) ?? []),
    shelf: { views: runs.flatMap((row) => views.get(index.occurrenceIds[row]!) ?? []), total: list.running },
  }));
}

async function select(ctx: Ctx, { filter: asked, ...wanted }: Wanted & { filter: Filter }) {
  const selected = await selectRows(ctx, asked, wanted.events);
  const { index, filter, at, period, narrowed, listed } = selected;
  if (wanted.occurrences) intersect(listed, rowsWith(index, wanted.occurrences));
  const besidesAccess = () => others(index, narrowed, period, 'mit');
  const running = wanted.shelf === false ? [] : runningMeanwhile(selected);
  return {
    index,
    ...(await pageOf(ctx, index, listed, filter, wanted)),
    runs: running.slice(0, wanted.runs ?? (filter.seite ? 0 : shelfMax)),
    running: running.length,
    total: countBits(listed),
    counts: wanted.counts === false ? new Map() : countFacets(index, narrowed, period, at),
    unsure: filter.mit && countUnsureAccess(index, filter, besidesAccess()),
    days: wanted.month && countMonth(index, narrowed, wanted.month, at.zone),
    places: wanted.places ? countPlaces(index, narrowed, period, listed) : undefined,
    services: wanted.services && countServices(index, besidesAccess(), wanted.services),
    truncated: index.truncated,
  };
}

function rowsWith(index: CalendarIndex, ids: ReadonlySet<string>): Bits {
  const rows = noBits(index.size);
  index.occurrenceIds.forEach((id, row) => {
    if (ids.has(id)) setBit(rows, row);
  });
  return rows;
}

type RowsOfPage = { rows: number[]; why?: ReadonlyMap<number, Why> };

async function pageOf(
  ctx: Ctx,
  index: CalendarIndex,
  listed: Bits,
  filter: Filter,
  wanted: Wanted,
): Promise<RowsOfPage> {
  const limit = wanted.limit ?? linesPerPage;
  const offset = wanted.offset ?? (Number(filter.seite?.[0] ?? 1) - 1) * limit;
  if (isDiscovering(filter)) return discover(ctx, index, rowsOf(listed), { offset, limit });
  return {
    rows: filter.sortierung
      ? inOrder(index, rowsOf(listed), filter).slice(offset, offset + limit)
      : rowsOf(listed, offset, limit),
  };
}

function lineOf(
  index: CalendarIndex,
  row: number,
  views: ReadonlyMap<string, OccurrenceView>,
  why?: ReadonlyMap<number, Why>,
): ListedLine | undefined {
  const view = views.get(index.occurrenceIds[row]!);
  if (!view) return undefined;
  const role = !view.run ? 'date' : hasBit(index.closing, row) ? 'closing' : 'opening';
  return { date: index.cultureDates[row]!, role, view, why: why?.get(row) };
}
