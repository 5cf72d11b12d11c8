import type { Hit } from '../engine.ts';

/** What the engine says about a hit; the types of its client know other names than it sends. */
export type Details = {
  typo?: { typoCount?: number };
  attribute?: { attributeRankingOrderScore?: number };
  exactness?: { matchType?: string };
};

/**
 * How clearly a hit says what was asked for, in the steps of the Postgres engine: it is called that (7), its title begins like
 * that (6), has all the words (5); its names have them (3), its topics (2), or only the running text (1). The engine says 1
 * where all words stand in the first attribute, and less by a fifth for each attribute further on.
 */
export function clearness({ attribute, exactness }: Details): number {
  const order = attribute?.attributeRankingOrderScore ?? 0;
  if (order < 1) return order > 0.7 ? 3 : order > 0.3 ? 2 : 1;
  if (exactness?.matchType === 'exactMatch') return 7;
  return exactness?.matchType === 'matchesStart' ? 6 : 5;
}

/** What is called by the words comes before what merely has to do with them; of the latter, events come first. */
const meantByName = 4;

export const clearestFirst = (a: Hit, b: Hit): number =>
  b.score - a.score || (a.score < meantByName ? Number(a.kind !== 'event') - Number(b.kind !== 'event') : 0);
