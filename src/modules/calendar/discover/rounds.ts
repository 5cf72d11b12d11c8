import type { Candidates } from './candidates.ts';

/**
 * Gives rounds: from the best score down, a date comes into the first round in which none of its organisers has one yet.
 * So each organiser is in each round at most once, and who opens a round per dozen places has kept the rule.
 */
export function newRounds({ organisersFrom, organisers, exposure }: Candidates): (candidate: number) => number {
  /** Up to here an organiser is in every round; above that, in those of the set. */
  const full = new Int32Array(exposure.length);
  const above = new Map<number, Set<number>>();
  const isIn = (organiser: number, round: number) =>
    round <= full[organiser]! || above.get(organiser)?.has(round) === true;

  function enter(organiser: number, round: number) {
    if (round > full[organiser]! + 1) {
      above.set(organiser, (above.get(organiser) ?? new Set()).add(round));
      return;
    }
    full[organiser] = round;
    while (above.get(organiser)?.delete(full[organiser]! + 1)) full[organiser]! += 1;
  }

  return (candidate) => {
    const [first, end] = [organisersFrom[candidate]!, organisersFrom[candidate + 1]!];
    let round = 1;
    for (let link = first; link < end; link++) {
      if (!isIn(organisers[link]!, round)) continue;
      round = Math.max(round + 1, full[organisers[link]!]! + 1);
      link = first - 1;
    }
    for (let link = first; link < end; link++) enter(organisers[link]!, round);
    return round;
  };
}
