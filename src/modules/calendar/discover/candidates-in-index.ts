import { hasBit } from '#kernel/bits.ts';
import type { CalendarIndex } from '../entries/calendar-index.ts';
import type { Exposure } from '../exposure/recent-exposure.ts';
import type { Candidates } from './candidates.ts';
import { freeScenes } from './free-scenes.ts';
import { handsOf, seedOf } from './hands-of-index.ts';
import { lotOf } from './lots.ts';

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
  const scenes = freeScenes.flatMap((scene) => index.terms.get('szene')?.get(scene)?.rows ?? []);
  const cancelled = index.terms.get('status')?.get('abgesagt')?.rows;
  const columns = {
    events: new Int32Array(size),
    organisersFrom: new Uint32Array(size + 1),
    free: new Uint8Array(size),
    completeness: new Uint8Array(size),
    lots: new Float64Array(size),
  };
  const organisers: number[] = [];
  for (let at = 0; at < size; at++) {
    const row = rows[at]!;
    columns.events[at] = hands.events[row]!;
    for (let link = hands.organisersFrom[row]!; link < hands.organisersFrom[row + 1]!; link++)
      organisers.push(hands.organisers[link]!);
    columns.organisersFrom[at + 1] = organisers.length;
    columns.free[at] = scenes.some((scene) => hasBit(scene, row)) ? 1 : 0;
    // What does not take place shall not take the place of what does.
    columns.completeness[at] = cancelled && hasBit(cancelled, row) ? 0 : index.completeness[row]!;
    columns.lots[at] = lotOf(hands.seeds[row]!, dayNumber);
  }
  return { size, ...columns, organisers, exposure: Float64Array.from(hands.names, (name) => exposure.get(name) ?? 0) };
}
