import type { Candidates } from './candidates.ts';

/** Rounds are noted as bits, so many to a number. */
const perWord = 32;
const full = -1;

/**
 * Gives rounds, from 0: asked from the best score down, a date comes into the first round in which none of its organisers
 * has one yet. So each organiser is in each round at most once, and who opens a round per dozen places has kept the rule.
 */
export function newRounds({ organisersFrom, organisers, exposure }: Candidates): (candidate: number) => number {
  const taken: number[][] = Array.from({ length: exposure.length }, () => []);
  /** Before this word of an organiser no round is left. */
  const firstOpen = new Int32Array(exposure.length);

  return (candidate) => {
    const [first, end] = [organisersFrom[candidate]!, organisersFrom[candidate + 1]!];
    let word = 0;
    for (let link = first; link < end; link++) word = Math.max(word, firstOpen[organisers[link]!]!);
    let left = full;
    for (; ; word++) {
      left = full;
      for (let link = first; link < end; link++) left &= ~(taken[organisers[link]!]![word] ?? 0);
      if (left !== 0) break;
    }
    const bit = left & -left;
    for (let link = first; link < end; link++) enter(organisers[link]!, word, bit);
    return word * perWord + (perWord - 1) - Math.clz32(bit);
  };

  function enter(organiser: number, word: number, bit: number) {
    const words = taken[organiser]!;
    while (words.length <= word) words.push(0);
    words[word]! |= bit;
    while (words[firstOpen[organiser]!] === full) firstOpen[organiser]! += 1;
  }
}
