/** What the engine says about a hit; the types of its client know other names than it sends. */
export type Details = {
  typo?: { typoCount?: number };
  attribute?: { attributeRankingOrderScore?: number };
  exactness?: { matchType?: string };
};

/**
 * How clearly a hit says what was asked for, in the steps of the Postgres engine: it is called that (7), its title begins like
 * that (6), has all the words (5); names, parts, topics (4 to 2), or only the running text (1).
 */
export function clearness({ attribute, exactness }: Details): number {
  const order = attribute?.attributeRankingOrderScore ?? 0;
  if (order < 1) return 1 + Math.min(3, Math.floor(order * 4));
  if (exactness?.matchType === 'exactMatch') return 7;
  return exactness?.matchType === 'matchesStart' ? 6 : 5;
}
