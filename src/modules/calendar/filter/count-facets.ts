import { type Bits, countBits, countShared, intersect } from '#kernel/bits.ts';
import type { CalendarIndex } from '../entries/calendar-index.ts';
import { type FacetId, type Filter, facetOf } from './facets.ts';
import { inPeriods, type Narrowed } from './narrow.ts';
import { periodsOf } from './periods.ts';

/** How many dates each value would give: a facet's own values without that facet's filter, the others with it. */
export type FacetCounts = ReadonlyMap<FacetId, ReadonlyMap<string, number>>;

type At = { now: Temporal.Instant; zone: string };

/** The facets whose counts pages show. */
export const countedFacets = [
  'tageszeit',
  'wochentag',
  'sparte',
  'format',
  'preis',
  'publikum',
  'mit',
  'sprache',
  'setting',
  'stadtteil',
  'szene',
  'premiere',
] as const satisfies FacetId[];

const countedWhen = ['heute', 'heute-abend', 'morgen', 'wochenende', '7-tage', '30-tage'];

/** All sets but one facet's own, intersected. */
function others(index: CalendarIndex, narrowed: Narrowed, period: Bits | undefined, own: FacetId | undefined): Bits {
  const rows = index.listed.slice();
  if (period) intersect(rows, period);
  for (const [id, left] of narrowed) if (id !== own) intersect(rows, left);
  return rows;
}

/** Counts every value of the counted facets, in one pass over the terms. */
export function countFacets(
  index: CalendarIndex,
  filter: Filter,
  narrowed: Narrowed,
  period: Bits,
  at: At,
): FacetCounts {
  const everything = others(index, narrowed, period, undefined);
  const counts = new Map<FacetId, Map<string, number>>();
  for (const id of countedFacets) {
    const ownFilterCounts = !narrowed.has(id) || facetOf(id).all;
    const base = ownFilterCounts ? everything : others(index, narrowed, period, id);
    const values = new Map<string, number>();
    for (const [value, rows] of index.terms.get(id) ?? []) {
      const count = countShared(base, rows);
      if (count > 0) values.set(value, count);
    }
    counts.set(id, values);
  }
  counts.set('wann', countPeriods(index, filter, narrowed, at));
  return counts;
}

function countPeriods(index: CalendarIndex, filter: Filter, narrowed: Narrowed, at: At) {
  const { von: _von, bis: _bis, ...rest } = filter;
  const rows = others(index, narrowed, undefined, undefined);
  return new Map(
    countedWhen.map((value) => [
      value,
      countBits(intersect(inPeriods(index, periodsOf({ ...rest, wann: [value] }, at)), rows)),
    ]),
  );
}

/** Dates that would fit but for an access fact nobody has stated, or that is only partly true. */
export function countUnsureAccess(index: CalendarIndex, filter: Filter, narrowed: Narrowed, period: Bits) {
  const sure = filter.mit ?? [];
  if (sure.length !== 1) return undefined;
  const base = others(index, narrowed, period, 'mit');
  const count = (facet: string) => {
    const rows = index.terms.get(facet)?.get(sure[0]!);
    return rows ? countShared(base, rows) : 0;
  };
  return { unknown: count('mit-unklar'), partly: count('mit-teils') };
}
