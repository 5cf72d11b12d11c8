import { type Bits, countBits, intersect, noBits, unite } from '#kernel/bits.ts';
import type { CalendarIndex } from '../entries/calendar-index.ts';
import { countValues } from './count-facets.ts';
import type { Filter } from './facets.ts';

/** Dates that might fulfil all access wishes: those that fulfil each or are unknown in it, and those that fulfil some only partly. */
export type UnsureAccess = { unknown: number; partly: number };

/** A wish for "at least partly" is unknown where the whole wish is. */
const statedAs = (wish: string) => (wish === 'rollstuhl-teil' ? 'rollstuhl' : wish);

/**
 * Counts what is no hit but might be one. `rows` are those all other facets leave over. What fulfils every wish is in
 * neither number, whatever else is unstated there; what is partly one thing and unknown in another is in neither, too.
 */
export function countUnsureAccess(index: CalendarIndex, filter: Filter, rows: Bits): UnsureAccess | undefined {
  const wishes = filter.mit;
  if (!wishes) return undefined;
  const sure = rows.slice();
  for (const wish of wishes) intersect(sure, rowsWith(index, 'mit', wish));
  const hits = countBits(sure);
  const besidesHits = (facet: 'mit-unklar' | 'mit-teils') => {
    const either = rows.slice();
    for (const wish of wishes)
      intersect(either, unite(rowsWith(index, 'mit', wish).slice(), rowsWith(index, facet, statedAs(wish))));
    return countBits(either) - hits;
  };
  return { unknown: besidesHits('mit-unklar'), partly: besidesHits('mit-teils') };
}

const rowsWith = (index: CalendarIndex, facet: string, value: string): Bits =>
  index.terms.get(facet)?.get(value)?.rows ?? noBits(index.size);

/** How many dates each kind of access would give besides the wishes that stay; `rows` as above. */
export function countServices(index: CalendarIndex, rows: Bits, stay: readonly string[]): Map<string, number> {
  const wished = rows.slice();
  for (const wish of stay) intersect(wished, rowsWith(index, 'mit', wish));
  return countValues(index, wished, 'mit');
}
