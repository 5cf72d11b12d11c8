import { hasBit, noBits, unite } from '#kernel/bits.ts';
import type { CalendarIndex } from '../entries/calendar-index.ts';
import type { Exposure } from '../exposure/recent-exposure.ts';
import type { Candidates } from './candidates.ts';
import { freeScenes } from './free-scenes.ts';
import { handsOf } from './hands-of-index.ts';
import { lotOf, seedOf } from './lots.ts';

/** The rows with any of these values of a facet. */
function rowsWith(index: CalendarIndex, facet: string, values: readonly string[]) {
  const rows = noBits(index.size);
  for (const value of values) unite(rows, index.terms.get(facet)?.get(value)?.rows ?? noBits(index.size));
  return rows;
}

/** These rows of an index as candidates of a day. */
export function candidatesIn(
  index: CalendarIndex,
  rows: readonly number[],
  exposure: Exposure,
  day: Temporal.PlainDate,
): Candidates {
  const hands = handsOf(index);
  const size = rows.length;
  const dayNumber = seedOf(day.toString());
  const free = rowsWith(index, 'szene', freeScenes);
  const cancelled = rowsWith(index, 'status', ['abgesagt']);
  const columns = {
    events: new Int32Array(size),
    organisersFrom: new Uint32Array(size + 1),
    // Rows are asked at most once each, so that all links of the index are enough room.
    organisers: new Uint32Array(hands.organisers.length),
    free: new Uint8Array(size),
    completeness: new Uint8Array(size),
    lots: new Float64Array(size),
  };
  let end = 0;
  for (let at = 0; at < size; at++) {
    const row = rows[at]!;
    columns.events[at] = hands.events[row]!;
    for (let link = hands.organisersFrom[row]!; link < hands.organisersFrom[row + 1]!; link++)
      columns.organisers[end++] = hands.organisers[link]!;
    columns.organisersFrom[at + 1] = end;
    columns.free[at] = hasBit(free, row) ? 1 : 0;
    // What does not take place shall not take the place of what does.
    columns.completeness[at] = hasBit(cancelled, row) ? 0 : index.completeness[row]!;
    columns.lots[at] = lotOf(hands.seeds[row]!, dayNumber);
  }
  return { size, ...columns, exposure: Float64Array.from(hands.names, (name) => exposure.get(name) ?? 0) };
}
