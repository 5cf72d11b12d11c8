import { addTo, type LeastFirst, takeLeast } from '#kernel/least-first.ts';
import { type Candidates, nextDates } from './candidates.ts';
import { newRounds } from './rounds.ts';

/** With each started dozen of places an organiser may have one more. */
export const placesPerRound = 12;
/** Within so many places an event appears once, with its next date, as long as others are there. */
export const placesWithoutRepeat = 24;

export type Placed = {
  /** Candidate numbers in order. */
  order: number[];
  /** Which of these places went to the free scene because its share asked for it. */
  forShare: boolean[];
};

/** Candidates of one kind by rounds; the ranks of those in opened rounds wait in a heap. */
type Lane = { rounds: number[][]; opened: number; waiting: LeastFirst };
const newLane = (): Lane => ({ rounds: [], opened: 0, waiting: [] });
type Kind = { next: Lane; later: Lane };

/**
 * The published order: place after place to the best score, as long as no organiser has more than one place per started
 * dozen and no event returns within the first 24. In every prefix the free scene has at least its share among the
 * candidates, less one place; for that, and where nothing else is left, the other two give way, as little as possible.
 * Stops after `wanted` places. `ranked` are the candidates by score.
 */
export function fairOrder(candidates: Candidates, ranked: ArrayLike<number>, wanted: number): Placed {
  const { size, free } = candidates;
  const kinds = lanesOf(candidates, ranked);
  const placed: Placed = { order: [], forShare: [] };
  let offered = 0;
  for (let at = 0; at < size; at++) offered += free[at]!;
  let given = 0;
  for (let place = 1; place <= Math.min(wanted, size); place++) {
    const owed = (given + 1) * size < offered * place;
    const rank = takeBest(owed ? [kinds.free] : [kinds.free, kinds.other], place);
    if (rank === undefined) throw new Error('fewer candidates than there are');
    const candidate = ranked[rank]!;
    given += free[candidate]!;
    placed.order.push(candidate);
    placed.forShare.push(owed);
  }
  return placed;
}

/** First the next date of every event gets a round, then the later ones. */
function lanesOf(candidates: Candidates, ranked: ArrayLike<number>): { free: Kind; other: Kind } {
  const kinds = { free: { next: newLane(), later: newLane() }, other: { next: newLane(), later: newLane() } };
  const isNext = nextDates(candidates);
  const roundOf = newRounds(candidates);
  for (const when of ['next', 'later'] as const) {
    for (let rank = 0; rank < ranked.length; rank++) {
      const candidate = ranked[rank]!;
      if ((isNext[candidate] === 1) !== (when === 'next')) continue;
      const { rounds } = kinds[candidates.free[candidate] ? 'free' : 'other'][when];
      const round = roundOf(candidate);
      while (rounds.length <= round) rounds.push([]);
      rounds[round]!.push(rank);
    }
  }
  return kinds;
}

function takeBest(kinds: readonly Kind[], place: number): number | undefined {
  const dozen = Math.ceil(place / placesPerRound);
  const next = bestOf(
    kinds.map((kind) => kind.next),
    dozen,
  );
  const lane =
    place <= placesWithoutRepeat
      ? (next ??
        bestOf(
          kinds.map((kind) => kind.later),
          dozen,
        ))
      : bestOf(
          kinds.flatMap((kind) => [kind.next, kind.later]),
          dozen,
        );
  return lane && takeLeast(lane.waiting);
}

/** The lane whose best candidate oversteps the rounds least; among equals the one with the best score. */
function bestOf(lanes: readonly Lane[], dozen: number): Lane | undefined {
  let best: Lane | undefined;
  for (const lane of lanes) {
    open(lane, dozen);
    if (lane.waiting.length === 0) continue;
    const less = best ? beyond(lane, dozen) - beyond(best, dozen) || lane.waiting[0]! - best.waiting[0]! : -1;
    if (less < 0) best = lane;
  }
  return best;
}

const beyond = (lane: Lane, dozen: number) => Math.max(0, lane.opened - dozen);

/** Opens the rounds of this dozen, and further ones only when nobody waits. */
function open(lane: Lane, dozen: number) {
  while (lane.opened < lane.rounds.length && (lane.opened < dozen || lane.waiting.length === 0)) {
    for (const rank of lane.rounds[lane.opened]!) addTo(lane.waiting, rank);
    lane.opened++;
  }
}
