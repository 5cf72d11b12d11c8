/**
 * The dates among which places are given, in the order of the calendar, as columns: what the published rule knows of them,
 * and nothing else. Events and organisers are numbers from 0.
 */
export type Candidates = {
  size: number;
  events: ArrayLike<number>;
  /** Candidate n is the business of `organisers[organisersFrom[n]]` up to, not including, `organisers[organisersFrom[n + 1]]`. */
  organisersFrom: ArrayLike<number>;
  organisers: ArrayLike<number>;
  /** 1 where an organiser is of the free scene: independent or volunteers. */
  free: ArrayLike<number>;
  /** 0 to 100. */
  completeness: ArrayLike<number>;
  /** The lot of the day, 0 to 1. */
  lots: ArrayLike<number>;
  /** By organiser: what its places of the last weeks were worth. */
  exposure: ArrayLike<number>;
};

/** Marks each event's next date; the others come later. */
export function nextDates({ size, events }: Pick<Candidates, 'size' | 'events'>): Uint8Array {
  let most = 0;
  for (let at = 0; at < size; at++) most = Math.max(most, events[at]!);
  const seen = new Uint8Array(most + 1);
  const next = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    next[at] = 1 - seen[events[at]!]!;
    seen[events[at]!] = 1;
  }
  return next;
}
