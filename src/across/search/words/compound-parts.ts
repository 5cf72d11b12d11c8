import { compoundStems, links } from '#kernel/compound-stems.ts';
import { fold } from './fold.ts';

/** Words of culture that end compounds whose beginning nobody can foresee: Kompostkonzert, Bruckneroper. */
const heads = `
  abend ausstellung ballett buhne cafe chor comedy feier festival film flohmarkt folk fuhrung galerie halle horspiel
  kabarett karaoke kino kirche konzert kunst kurs lesung markt museum musical musik oper orchester orgel party quartett
  show slam spaziergang spiel stunde theater tour vortrag wanderung werkstatt workshop zirkus
`;
/** Words that end like one of those and are none. */
const misleading =
  'arbeitsmarkt aktienmarkt ausfuhrung beispiel durchfuhrung entfuhrung fortfuhrung supermarkt verfuhrung';

const wordsIn = (text: string) => new Set(text.trim().split(/\s+/));
const stems: ReadonlySet<string> = new Set([...compoundStems].map(fold).filter((stem) => stem.length > 2));
const knownHeads = wordsIn(heads);
const noHeads = wordsIn(misleading);
const longestStem = Math.max(...[...stems].map((stem) => stem.length));
const beginningMin = 4;
/** Longer words are nobody's compound. */
const wordMax = 60;

export type Compound = { parts: readonly string[]; whole: boolean };
/** A town uses the same words over and over. */
const taken = new Map<string, Compound>();
const takenMax = 20_000;

type Way = { parts: number; from: number; stem: string };

/** The stem this piece is, with the sound that links it to the next one cut off. */
function stemOf(piece: string, last: boolean): string | undefined {
  if (stems.has(piece)) return piece;
  for (const link of links) {
    if (!link || (last && link.length > 1) || !piece.endsWith(link)) continue;
    const stem = piece.slice(0, -link.length);
    if (stems.has(stem)) return stem;
  }
  return undefined;
}

/** The fewest known stems the word can be laid out of, or nothing. */
function laidOut(word: string): string[] {
  const ways: (Way | undefined)[] = [{ parts: 0, from: 0, stem: '' }];
  for (let end = 3; end <= word.length; end++) {
    for (let from = Math.max(0, end - longestStem - 2); from <= end - 3; from++) {
      const before = ways[from];
      const stem = before && stemOf(word.slice(from, end), end === word.length);
      if (stem && before.parts + 1 < (ways[end]?.parts ?? 9)) ways[end] = { parts: before.parts + 1, from, stem };
    }
  }
  const found: string[] = [];
  for (let at = word.length; at > 0; at = ways[at]?.from ?? 0) {
    const way = ways[at];
    if (!way) return [];
    found.unshift(way.stem);
  }
  return found;
}

/** The head of a compound with an unknown beginning; the longest known ending decides whether it has one. */
function headOf(word: string): string | undefined {
  for (let from = 2; from <= word.length - 4; from++) {
    const ending = word.slice(from);
    if (noHeads.has(ending)) return undefined;
    const stem = knownHeads.has(ending) ? ending : stemOf(ending, true);
    if (stem) return from >= beginningMin && knownHeads.has(stem) ? stem : undefined;
  }
  return undefined;
}

/**
 * The words a folded compound is made of: orgelkonzert is orgel and konzert. All of them where the lexicon knows them all,
 * else the last one alone; none of a word that is no compound.
 */
export function compoundParts(word: string): Compound {
  const known = taken.get(word);
  if (known) return known;
  if (taken.size >= takenMax) taken.clear();
  const compound = takenApart(word);
  taken.set(word, compound);
  return compound;
}

function takenApart(word: string): Compound {
  const none = { parts: [], whole: false };
  if (word.length < 7 || word.length > wordMax || stems.has(word)) return none;
  const parts = laidOut(word);
  if (parts.length > 1) return { parts, whole: true };
  const head = parts.length === 0 ? headOf(word) : undefined;
  return head ? { parts: [head], whole: false } : none;
}
