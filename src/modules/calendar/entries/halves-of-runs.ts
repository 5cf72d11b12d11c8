import { type Bits, hasBit, noBits, setBit } from '#kernel/bits.ts';
import type { CalendarIndex } from './calendar-index.ts';

/** The first and last days of runs: all of them, and for a last day the row of its first where there is one. */
type Halves = { rows: Bits; openingOf: ReadonlyMap<number, number> };

const known = new WeakMap<CalendarIndex, Halves>();

/** Which listed rows are halves of one run, found once for each index. */
export function halvesOfRuns(index: CalendarIndex): Halves {
  const found = known.get(index) ?? findHalves(index);
  known.set(index, found);
  return found;
}

function findHalves(index: CalendarIndex): Halves {
  const runs = new Set(index.runs.map((row) => index.occurrenceIds[row]!));
  const rows = noBits(index.size);
  const openings = new Map<string, number>();
  const closings: number[] = [];
  for (let row = 0; row < index.size; row++) {
    const id = index.occurrenceIds[row]!;
    if (!hasBit(index.listed, row) || !runs.has(id)) continue;
    setBit(rows, row);
    if (hasBit(index.closing, row)) closings.push(row);
    else openings.set(id, row);
  }
  const openingOf = closings.flatMap((closing) => {
    const opening = openings.get(index.occurrenceIds[closing]!);
    return opening === undefined ? [] : [[closing, opening] as const];
  });
  return { rows, openingOf: new Map(openingOf) };
}
