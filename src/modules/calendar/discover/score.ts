import { type Candidates, nextDates } from './candidates.ts';

/** The published weights; together 1. */
export const weights = { completeness: 0.5, deficit: 0.35, lot: 0.15 } as const;

/** What a date's place comes from, each 0 to 1. */
export type Score = { completeness: number; deficit: number; lot: number; total: number };

/**
 * By organiser, how far it lies below what an event among these was shown on average: 0 at the average or above, 1 for who
 * was never shown. Where nobody was shown, nobody lies below.
 */
export function deficitsOf(candidates: Candidates): Float64Array {
  const { size, organisersFrom, organisers, exposure } = candidates;
  const events = new Float64Array(exposure.length);
  const next = nextDates(candidates);
  for (let at = 0; at < size; at++) {
    if (!next[at]) continue;
    for (let link = organisersFrom[at]!; link < organisersFrom[at + 1]!; link++) events[organisers[link]!]! += 1;
  }
  let [shown, offered] = [0, 0];
  for (let organiser = 0; organiser < events.length; organiser++) {
    if (events[organiser] === 0) continue;
    shown += exposure[organiser]!;
    offered += events[organiser]!;
  }
  const average = offered > 0 ? shown / offered : 0;
  return events.map((own, organiser) =>
    average > 0 && own > 0 ? Math.max(0, 1 - exposure[organiser]! / own / average) : 0,
  );
}

/** One candidate's score; several organisers share their deficit. */
export function scoreOf(candidates: Candidates, deficits: ArrayLike<number>, at: number): Score {
  const { organisersFrom, organisers } = candidates;
  const [first, end] = [organisersFrom[at]!, organisersFrom[at + 1]!];
  let deficit = 0;
  for (let link = first; link < end; link++) deficit += deficits[organisers[link]!]! / (end - first);
  const completeness = candidates.completeness[at]! / 100;
  const lot = candidates.lots[at]!;
  const total = weights.completeness * completeness + weights.deficit * deficit + weights.lot * lot;
  return { completeness, deficit, lot, total };
}

/** Scores are told apart by this many steps; within one, the earlier date goes first. */
const steps = 65_536;

/** The candidates' numbers, the highest score first: sorted by counting, which takes one look at each. */
export function byScore(candidates: Candidates, deficits: ArrayLike<number>): Int32Array {
  const { size } = candidates;
  const below = new Int32Array(size);
  const ends = new Int32Array(steps + 1);
  for (let at = 0; at < size; at++) {
    below[at] = Math.round((1 - scoreOf(candidates, deficits, at).total) * (steps - 1));
    ends[below[at]! + 1]! += 1;
  }
  for (let step = 0; step < steps; step++) ends[step + 1]! += ends[step]!;
  const ranked = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const step = below[at]!;
    ranked[ends[step]!] = at;
    ends[step]! += 1;
  }
  return ranked;
}
