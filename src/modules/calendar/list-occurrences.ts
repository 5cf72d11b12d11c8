import { countBits, intersect, rowsOf } from '#kernel/bits.ts';
import { epochMinutes } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import type { CalendarIndex } from './entries/calendar-index.ts';
import { calendarCovering } from './entries/held-calendar.ts';
import { countFacets, countUnsureAccess, type FacetCounts } from './filter/count-facets.ts';
import type { Filter } from './filter/facets.ts';
import { inPeriods, narrow, runsDuring } from './filter/narrow.ts';
import { inOrder } from './filter/order.ts';
import { periodsOf, spanOf } from './filter/periods.ts';
import { findTextMatches } from './find-text-matches.ts';
import { viewOccurrences } from './view-occurrences.ts';
import type { OccurrenceView } from './views.ts';

export const linesPerPage = 30;
const shelfMax = 24;

/** A date as a list shows it: on which day, and whether that is the first or last day of a run. */
export type ListedLine = { date: string; role: 'date' | 'opening' | 'closing'; view: OccurrenceView };

export type OccurrenceList = {
  lines: ListedLine[];
  total: number;
  /** Exhibitions and permanent offers that are on meanwhile; they do not drown the dates. */
  shelf: { views: OccurrenceView[]; total: number };
  counts: FacetCounts;
  /** With one access wish: dates nobody has stated anything for, and those that fulfil it partly. */
  unsure: { unknown: number; partly: number } | undefined;
  /** The asked past is longer than is counted. */
  truncated: boolean;
};

type Wanted = { limit?: number; offset?: number; shelf?: boolean };

/** What is on by this filter: one page of dates in order, the shelf, and how many there would be by every other facet. */
export async function listOccurrences(ctx: Ctx, filter: Filter, wanted: Wanted = {}): Promise<OccurrenceList> {
  const at = { now: ctx.now, zone: city().timeZone };
  const periods = periodsOf(filter, at);
  const span = spanOf(periods);
  const [text] = filter.q ?? [];
  const [index, events] = await Promise.all([
    calendarCovering(ctx, span.from, span.to),
    text ? findTextMatches(ctx, text) : undefined,
  ]);
  const now = epochMinutes(ctx.now);
  const narrowed = narrow(index, filter, now, events);
  const period = inPeriods(index, periods);

  const listed = intersect(index.listed.slice(), period);
  for (const rows of narrowed.values()) intersect(listed, rows);
  const limit = wanted.limit ?? linesPerPage;
  const offset = wanted.offset ?? (Number(filter.seite?.[0] ?? 1) - 1) * limit;
  const rows = filter.sortierung
    ? inOrder(index, rowsOf(listed), filter).slice(offset, offset + limit)
    : rowsOf(listed, offset, limit);

  const running = runsDuring(index, periods);
  for (const [id, rows] of narrowed)
    if (!['tageszeit', 'wochentag', 'ab', 'vor'].includes(id)) intersect(running, rows);
  const runRows = wanted.shelf === false ? [] : soonestOver(index, rowsOf(running)).slice(0, shelfMax);

  const views = await viewOccurrences(
    ctx,
    [...rows, ...runRows].map((row) => index.occurrenceIds[row]!),
  );
  const viewById = new Map(views.map((view) => [view.id as string, view]));
  return {
    lines: rows.flatMap((row) => lineOf(index, row, viewById) ?? []),
    total: countBits(listed),
    shelf: {
      views: runRows.flatMap((row) => viewById.get(index.occurrenceIds[row]!) ?? []),
      total: countBits(running),
    },
    counts: countFacets(index, filter, narrowed, period, at),
    unsure: countUnsureAccess(index, filter, narrowed, period),
    truncated: index.truncated,
  };
}

const soonestOver = (index: CalendarIndex, rows: number[]) =>
  rows.sort((a, b) => index.gone[a]! - index.gone[b]! || a - b);

function lineOf(index: CalendarIndex, row: number, views: ReadonlyMap<string, OccurrenceView>): ListedLine | undefined {
  const view = views.get(index.occurrenceIds[row]!);
  if (!view) return undefined;
  const role = !view.run ? 'date' : index.closing[row >>> 5]! & (1 << (row & 31)) ? 'closing' : 'opening';
  return { date: index.cultureDates[row]!, role, view };
}
