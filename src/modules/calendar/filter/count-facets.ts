import { type Bits, countBits, countShared, filledWords, intersect, rowsOf } from '#kernel/bits.ts';
import { epochMinutes } from '#kernel/time.ts';
import { type CalendarIndex, firstRowFrom, type Term } from '../entries/calendar-index.ts';
import { type FacetId, facetOf } from './facets.ts';
import type { Narrowed } from './narrow.ts';
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

const noTerms: ReadonlyMap<string, Term> = new Map();
const countedWhen = ['heute', 'heute-abend', 'morgen', 'wochenende', '7-tage', '30-tage'];

/** The listed rows all facets but one's own leave over. */
export function others(
  index: CalendarIndex,
  narrowed: Narrowed,
  period: Bits | undefined,
  own: FacetId | undefined,
): Bits {
  const rows = index.listed.slice();
  if (period) intersect(rows, period);
  for (const [id, left] of narrowed) if (id !== own) intersect(rows, left);
  return rows;
}

/**
 * Counts the rows of a set that have a term: of a few rows the terms of each are gone through, of many the rows of each
 * term, whichever is less for that many terms.
 */
function counterOf(index: CalendarIndex, rows: Bits, terms: number): (term: Term) => number {
  const words = filledWords(rows);
  const termsPerRow = index.termNumbers.length / index.size;
  if (countBits(rows) * termsPerRow > terms * words.length) return (term) => countShared(rows, term.rows, words);
  const counts = countTerms(index, rowsOf(rows));
  return ({ number }) => counts[number] ?? 0;
}

function countTerms({ vocabulary, termsFrom, termNumbers }: CalendarIndex, rows: readonly number[]): Uint32Array {
  const counts = new Uint32Array(vocabulary.names.length);
  for (const row of rows) {
    const end = termsFrom[row + 1]!;
    for (let at = termsFrom[row]!; at < end; at++) counts[termNumbers[at]!]! += 1;
  }
  return counts;
}

/** Counts every value of the counted facets. */
export function countFacets(index: CalendarIndex, narrowed: Narrowed, period: Bits, at: At): FacetCounts {
  const termsOf = (id: FacetId) => index.terms.get(id) ?? noTerms;
  const all = countedFacets.reduce((sum, id) => sum + termsOf(id).size, 0);
  const countHere = counterOf(index, others(index, narrowed, period, undefined), all);
  const counts = new Map<FacetId, Map<string, number>>();
  for (const id of countedFacets) {
    const ownFilterCounts = !narrowed.has(id) || facetOf(id).all;
    const terms = termsOf(id);
    const count = ownFilterCounts ? countHere : counterOf(index, others(index, narrowed, period, id), terms.size);
    counts.set(id, found(terms, count));
  }
  counts.set('wann', countPeriods(index, narrowed, at));
  return counts;
}

/** The values that have any row at all, with how many. */
function found(terms: ReadonlyMap<string, Term>, count: (term: Term) => number): Map<string, number> {
  const values = new Map<string, number>();
  for (const [value, term] of terms) {
    const rows = count(term);
    if (rows > 0) values.set(value, rows);
  }
  return values;
}

/** How many of these rows have each value of a facet. */
export function countValues(index: CalendarIndex, rows: Bits, id: FacetId): Map<string, number> {
  const terms = index.terms.get(id) ?? noTerms;
  return found(terms, counterOf(index, rows, terms.size));
}

/** Each period's own count, whatever period was asked for. All of them are told from now on, so what is over never counts. */
function countPeriods(index: CalendarIndex, narrowed: Narrowed, at: At) {
  const now = epochMinutes(at.now);
  const rows = rowsOf(others(index, narrowed, undefined, undefined)).filter((row) => index.gone[row]! > now);
  const before = (minute: number) => placeOf(rows, firstRowFrom(index, minute));
  return new Map(
    countedWhen.map((value) => {
      const [period] = periodsOf({ wann: [value] }, at);
      return [value, period ? before(period.to) - before(period.from) : 0];
    }),
  );
}

/** How many of these rows, which are in order, come before `row`. */
function placeOf(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
