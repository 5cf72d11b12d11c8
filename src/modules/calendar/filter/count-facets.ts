import { type Bits, countBits, countShared, filledWords, intersect } from '#kernel/bits.ts';
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

/** Counts within a set of rows. */
function counterOf(rows: Bits) {
  const words = filledWords(rows);
  return (other: Bits) => countShared(rows, other, words);
}

/** Counts every value of the counted facets, in one pass over the terms. */
export function countFacets(index: CalendarIndex, narrowed: Narrowed, period: Bits, at: At): FacetCounts {
  const countHere = counterOf(others(index, narrowed, period, undefined));
  const counts = new Map<FacetId, Map<string, number>>();
  for (const id of countedFacets) {
    const ownFilterCounts = !narrowed.has(id) || facetOf(id).all;
    const count = ownFilterCounts ? countHere : counterOf(others(index, narrowed, period, id));
    const values = new Map<string, number>();
    for (const [value, rows] of index.terms.get(id) ?? []) {
      const found = count(rows);
      if (found > 0) values.set(value, found);
    }
    counts.set(id, values);
  }
  counts.set('wann', countPeriods(index, narrowed, at));
  return counts;
}

/** Each period's own count, whatever period was asked for. */
function countPeriods(index: CalendarIndex, narrowed: Narrowed, at: At) {
  const rows = others(index, narrowed, undefined, undefined);
  return new Map(
    countedWhen.map((value) => [value, countBits(intersect(inPeriods(index, periodsOf({ wann: [value] }, at)), rows))]),
  );
}

/** Dates that would fit but for an access fact nobody has stated, or that is only partly true. */
export function countUnsureAccess(index: CalendarIndex, filter: Filter, narrowed: Narrowed, period: Bits) {
  const [sure, ...more] = filter.mit ?? [];
  if (!sure || more.length > 0) return undefined;
  const countHere = counterOf(others(index, narrowed, period, 'mit'));
  const count = (facet: string) => {
    const rows = index.terms.get(facet)?.get(sure);
    return rows ? countHere(rows) : 0;
  };
  return { unknown: count('mit-unklar'), partly: count('mit-teils') };
}
