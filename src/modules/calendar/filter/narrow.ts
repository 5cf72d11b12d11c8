import { type Bits, bitsBetween, clearBit, hasBit, intersect, noBits, setBit, unite } from '#kernel/bits.ts';
import { kilometresFrom, pointOf } from '#kernel/distance.ts';
import { type CalendarIndex, firstRowFrom } from '../entries/calendar-index.ts';
import { type FacetId, type Filter, facetIds, facetOf } from './facets.ts';
import { radiusOf } from './near.ts';
import { minutesMax, type Period } from './periods.ts';

/** What one facet leaves over, or nothing when the filter does not use it. */
export type Narrowed = Map<FacetId, Bits>;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const weekInMinutes = 7 * 24 * 60;

/** Rows for which a test on numbers holds. */
function where(index: CalendarIndex, holds: (row: number) => boolean): Bits {
  const bits = noBits(index.size);
  for (let row = 0; row < index.size; row++) if (holds(row)) setBit(bits, row);
  return bits;
}

function inPeriod(index: CalendarIndex, { from, to, notOverAt }: Period): Bits {
  const first = firstRowFrom(index, from);
  const end = to === minutesMax ? index.size : firstRowFrom(index, to);
  const rows = bitsBetween(index.size, first, end);
  const begun = Math.min(end, firstRowFrom(index, notOverAt));
  for (let row = first; row < begun; row++) if (index.gone[row]! <= notOverAt) clearBit(rows, row);
  return rows;
}

/** Dates that fall into any of the periods. */
export function inPeriods(index: CalendarIndex, periods: readonly Period[]): Bits {
  const [first, ...more] = periods.map((period) => inPeriod(index, period));
  return more.reduce(unite, first ?? noBits(index.size));
}

/** Runs that are on during any of the periods, those that end soonest first. */
export function runsDuring({ runs, starts, gone }: CalendarIndex, periods: readonly Period[]): number[] {
  const spans = periods.map(({ from, to, notOverAt }) => ({ after: Math.max(from, notOverAt), to }));
  const soonest = Math.min(...spans.map(({ after }) => after));
  const left = runs.findIndex((row) => gone[row]! > soonest);
  if (left < 0) return [];
  return runs.slice(left).filter((row) => spans.some(({ after, to }) => starts[row]! < to && gone[row]! > after));
}

function near(index: CalendarIndex, point: string, radius: number): Bits {
  const away = kilometresFrom(pointOf(point));
  return where(index, (row) => away(index.latitudes[row]!, index.longitudes[row]!) <= radius);
}

/** Facets answered by numbers instead of terms. */
const byNumbers: Partial<
  Record<FacetId, (index: CalendarIndex, value: string, filter: Filter, nowMinute: number) => Bits>
> = {
  ab: (index, value) => where(index, (row) => index.minuteOfDay[row]! >= minutesOf(value)),
  vor: (index, value) =>
    where(index, (row) => index.minuteOfDay[row]! >= 0 && index.minuteOfDay[row]! < minutesOf(value)),
  alter: (index, value) =>
    where(index, (row) => index.ageMin[row]! <= Number(value) && index.ageMax[row]! >= Number(value)),
  nahe: (index, value, filter) => near(index, value, radiusOf(filter)),
  neu: (index, _value, _filter, now) =>
    where(index, (row) => index.published[row]! > now - weekInMinutes && index.published[row]! <= now),
  endet: (index, _value, _filter, now) =>
    where(
      index,
      (row) =>
        (hasBit(index.closing, row) || !hasBit(index.listed, row)) &&
        index.gone[row]! > now &&
        index.gone[row]! <= now + 2 * weekInMinutes,
    ),
};

const rowsOfTerm = (index: CalendarIndex, id: FacetId, value: string) => index.terms.get(id)?.get(value)?.rows;

function narrowByTerms(index: CalendarIndex, id: FacetId, values: readonly string[]): Bits {
  const every = facetOf(id).all === true;
  const found = every ? bitsBetween(index.size, 0, index.size) : noBits(index.size);
  for (const value of values) {
    const rows = rowsOfTerm(index, id, value);
    if (every) intersect(found, rows ?? noBits(index.size));
    else if (rows) unite(found, rows);
  }
  return found;
}

/** The rows each asked facet leaves over, apart from the period; a text's matches come as event ids. */
export function narrow(
  index: CalendarIndex,
  filter: Filter,
  nowMinute: number,
  eventsOfText?: ReadonlySet<string>,
): Narrowed {
  const narrowed: Narrowed = new Map();
  for (const id of facetIds) {
    const values = filter[id];
    if (!values) continue;
    const numbers = byNumbers[id];
    if (numbers) narrowed.set(id, numbers(index, values[0]!, filter, nowMinute));
    else if (facetOf(id).terms) narrowed.set(id, narrowByTerms(index, id, values));
  }
  if (eventsOfText)
    narrowed.set(
      'q',
      where(index, (row) => eventsOfText.has(index.eventIds[row]!)),
    );
  return narrowed;
}
