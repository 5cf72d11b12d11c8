import { type Bits, noBits, rowsOf, unite, without } from '#kernel/bits.ts';
import type { CalendarIndex } from '../entries/calendar-index.ts';
import { countValues, others } from './count-facets.ts';
import type { Narrowed } from './narrow.ts';

/** The list seen as a map. */
export type PlaceCounts = {
  /** Dates of each venue by its slug, counted without the filter's own venues. */
  venues: ReadonlyMap<string, number>;
  /** Dates of the list that no map can show: neither in a district nor at a known point, as online ones are. */
  nowhere: number;
};

/** Counts the dates of each venue, and those that stand nowhere. `listed` are the rows of the list itself. */
export function countPlaces(index: CalendarIndex, narrowed: Narrowed, period: Bits, listed: Bits): PlaceCounts {
  const inDistricts = noBits(index.size);
  for (const { rows } of index.terms.get('stadtteil')?.values() ?? []) unite(inDistricts, rows);
  const elsewhere = rowsOf(without(listed.slice(), inDistricts));
  return {
    venues: countValues(index, others(index, narrowed, period, 'ort'), 'ort'),
    nowhere: elsewhere.filter((row) => Number.isNaN(index.latitudes[row]!)).length,
  };
}
