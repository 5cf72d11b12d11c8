import { diceFor, pickIndex } from './dice.ts';
import { type Poster, type PosterFamily, posterFamilies } from './poster.ts';
import { type Sheet, seriesOf } from './sheet.ts';

// Longer titles, or words, than these do not sit well in a family.
const titleMax: Partial<Record<PosterFamily, number>> = { diagonal: 62, stack: 78, column: 84 };
const wordMax: Partial<Record<PosterFamily, number>> = { diagonal: 24, column: 30 };
// Without a title the picture must carry the poster.
const wordless: PosterFamily[] = ['numeral', 'arcs', 'eye', 'grid'];

/** The family of a series: the editors' choice, or the one its name falls on among those that suit its title. */
export function chooseFamily(poster: Poster, { title, titled }: Sheet): PosterFamily {
  if (poster.family) return poster.family;
  const longest = Math.max(...title.split(/[\s-]+/u).map((word) => word.length));
  const suits = (family: PosterFamily) =>
    title.length <= (titleMax[family] ?? Number.POSITIVE_INFINITY) &&
    longest <= (wordMax[family] ?? Number.POSITIVE_INFINITY);
  const candidates = titled ? posterFamilies.filter(suits) : wordless;
  return candidates[pickIndex(diceFor('family', ...seriesOf(poster)), candidates.length)] ?? 'numeral';
}
