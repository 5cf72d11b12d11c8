import { type Bits, clearBit, countBits, hasBit, rowsOf, setBit, without } from '#kernel/bits.ts';
import { epochMinutes } from '#kernel/time.ts';
import type { Ctx } from '#platform/context.ts';
import { discover, isDiscovering, type Why } from './discover/discover.ts';
import { type CalendarIndex, firstRowFrom } from './entries/calendar-index.ts';
import { halvesOfRuns } from './entries/halves-of-runs.ts';
import type { Filter } from './filter/facets.ts';
import { rankOf } from './filter/order.ts';
import { runningMeanwhile, type Selected, selectRows } from './select-rows.ts';
import { viewInFull } from './view-in-full.ts';
import type { OccurrenceFull } from './views.ts';

/** Where a list was left: the last date's rank in its order, and its own place in the calendar. */
export type ListPosition = { rank: number; starts: number; tie: number; id: string };

export type DatesAfter = {
  dates: { view: OccurrenceFull; why?: Why | undefined }[];
  /** From where the rest goes on; nothing after the last. */
  next: ListPosition | undefined;
  total: number;
  truncated: boolean;
};

type Wanted = {
  limit: number;
  after?: ListPosition | undefined;
  changedSince?: Temporal.Instant | undefined;
  events?: ReadonlySet<string> | undefined;
};

/**
 * Each date of a filter once, as programs walk through them. A run stands at its first day, or at its last when the first
 * is over; with `laufzeit` every run that is on stands at its first day instead. What changes meanwhile moves no other
 * date, so nobody who walks on misses or repeats one.
 */
export async function listAfter(ctx: Ctx, filter: Filter, { limit, after, ...wanted }: Wanted): Promise<DatesAfter> {
  const selected = await selectRows(ctx, filter, wanted.events);
  const { index } = selected;
  const rows = onceEach(selected, filter);
  if (filter.abgesagt?.[0] === 'weg') drop(rows, index.terms.get('status')?.get('abgesagt')?.rows);
  if (wanted.changedSince) dropUnchanged(index, rows, epochMinutes(wanted.changedSince));
  const page = isDiscovering(selected.filter)
    ? await inFairOrder(ctx, index, rows, { limit, after })
    : inRankedOrder(index, rows, selected.filter, { limit, after });
  const views = await viewInFull(
    ctx,
    page.rows.map((row) => index.occurrenceIds[row]!),
  );
  const why = new Map([...(page.why ?? [])].map(([row, why]) => [index.occurrenceIds[row]!, why]));
  return {
    dates: views.map((view) => ({ view, why: why.get(view.id) })),
    next: page.next,
    total: countBits(rows),
    truncated: index.truncated,
  };
}

const drop = (rows: Bits, unwanted: Bits | undefined) => (unwanted ? without(rows, unwanted) : rows);

function onceEach(selected: Selected, filter: Filter): Bits {
  const { index, listed } = selected;
  const halves = halvesOfRuns(index);
  if (filter.laufzeit) {
    without(listed, halves.rows);
    for (const row of runningMeanwhile(selected)) setBit(listed, row);
    return listed;
  }
  for (const [closing, opening] of halves.openingOf) if (hasBit(listed, opening)) clearBit(listed, closing);
  return listed;
}

function dropUnchanged(index: CalendarIndex, rows: Bits, minute: number) {
  for (const row of rowsOf(rows)) if (index.changed[row]! < minute) clearBit(rows, row);
}

type Page = { rows: number[]; next: ListPosition | undefined; why?: ReadonlyMap<number, Why> };
type Stretch = { limit: number; after: ListPosition | undefined };

const positionOf = (index: CalendarIndex, row: number, rank: number): ListPosition => ({
  rank,
  starts: index.starts[row]!,
  tie: index.ties[row]!,
  id: index.occurrenceIds[row]!,
});

/** Whether a row comes after a position among those of the same rank. */
const isLater = (index: CalendarIndex, row: number, { starts, tie, id }: ListPosition) =>
  (index.starts[row]! - starts || index.ties[row]! - tie || (index.occurrenceIds[row]! > id ? 1 : -1)) > 0;

function inRankedOrder(index: CalendarIndex, rows: Bits, filter: Filter, { limit, after }: Stretch): Page {
  const rank = rankOf(index, filter);
  const found = rank ? ranked(index, rowsOf(rows), rank, after) : byStart(index, rows, limit + 1, after);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { rows: page, next: last === undefined ? undefined : positionOf(index, last, rank?.(last) ?? 0) };
}

function byStart(index: CalendarIndex, rows: Bits, limit: number, after: ListPosition | undefined): number[] {
  if (!after) return rowsOf(rows, 0, limit);
  let first = firstRowFrom(index, after.starts);
  while (first < index.size && !isLater(index, first, after)) first++;
  const rest = rows.slice();
  rest.fill(0, 0, first >>> 5);
  for (let row = first & ~31; row < first; row++) clearBit(rest, row);
  return rowsOf(rest, 0, limit);
}

function ranked(index: CalendarIndex, rows: number[], rank: (row: number) => number, after: ListPosition | undefined) {
  const ranks = new Map(rows.map((row) => [row, rank(row)]));
  const left = after
    ? rows.filter(
        (row) => ranks.get(row)! > after.rank || (ranks.get(row) === after.rank && isLater(index, row, after)),
      )
    : rows;
  return left.sort((a, b) => ranks.get(a)! - ranks.get(b)! || a - b);
}

/** The fair order is made anew for each look and the same all day; who was last seen says where to go on. */
async function inFairOrder(ctx: Ctx, index: CalendarIndex, rows: Bits, { limit, after }: Stretch): Promise<Page> {
  const candidates = rowsOf(rows);
  const counted = after?.rank ?? 0;
  const { rows: order, why } = await discover(ctx, index, candidates, { offset: 0, limit: counted + limit + 1 });
  const seen = after ? order.findLastIndex((row) => index.occurrenceIds[row] === after.id) + 1 : 0;
  const from = seen || counted;
  const page = order.slice(from, from + limit);
  const last = order.length > from + limit ? page.at(-1) : undefined;
  return { rows: page, next: last === undefined ? undefined : positionOf(index, last, from + limit), why };
}
