import { charactersIn } from './characters.ts';

/**
 * A piece of a caption in the ways it may be said, the fullest first. The last is the shortest it may become; '' there
 * means that it may be left out. `worth`: lower numbers get their room first.
 */
export type Piece = { worth: number; ways: readonly string[] };

/** Puts pieces together in their order: every piece as full as there is room, the worthier ones first. */
export function fitted(pieces: readonly Piece[], most: number, join: (said: readonly string[]) => string): string {
  const chosen = pieces.map(({ ways }) => ways.at(-1) ?? '');
  const text = () => join(chosen.filter(Boolean));
  const byWorth = pieces.map(({ worth }, index) => ({ worth, index })).sort((a, b) => a.worth - b.worth);
  for (const { index } of byWorth) {
    const shortest = chosen[index] ?? '';
    for (const way of pieces[index]?.ways ?? []) {
      chosen[index] = way;
      if (charactersIn(text()) <= most) break;
      chosen[index] = shortest;
    }
  }
  return text();
}
