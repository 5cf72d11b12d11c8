import { closingEndings, compoundStems, links } from '#kernel/compound-stems.ts';

const vowel = /[aeiouyäöüáàâéèêíóôúå]/i;
const longestStem = Math.max(...[...compoundStems].map((stem) => stem.length));

type Way = { cost: number; from: number };

/** Where the parts of a German compound meet: the index of each part's first letter but the first part's. */
export function seams(word: string): number[] {
  const camel = [...word.matchAll(/\p{Ll}(?=\p{Lu}\p{Ll}{2})/gu)].map((match) => match.index + 1);
  const parts = [0, ...camel].map((start, index) => ({ start, text: word.slice(start, camel[index]) }));
  return parts.flatMap(({ start, text }, index) => [
    ...(index > 0 ? [start] : []),
    ...compoundSeams(text.toLowerCase()).map((seam) => start + seam),
  ]);
}

/** The cheapest way to lay the word out of known stems, links and unknown rests. */
function compoundSeams(word: string): number[] {
  if (word.length < 8 || !/^\p{L}+$/u.test(word)) return [];
  const ways: (Way | undefined)[] = [{ cost: 0, from: 0 }];
  for (let end = 3; end <= word.length; end++) {
    for (let from = 0; from <= end - 3; from++) {
      const before = ways[from];
      if (!before) continue;
      const cost = before.cost + partCost(word.slice(from, end), end === word.length);
      if (cost < (ways[end]?.cost ?? Number.POSITIVE_INFINITY)) ways[end] = { cost, from };
    }
  }
  const found: number[] = [];
  for (let at = ways[word.length]?.from ?? 0; at > 0; at = ways[at]?.from ?? 0) found.unshift(at);
  return found;
}

function partCost(part: string, last: boolean): number {
  for (const link of links) {
    if (last && link !== '' && link !== 'n' && link !== 's') continue;
    if (!part.endsWith(link)) continue;
    const stem = link ? part.slice(0, -link.length) : part;
    if (stem.length <= longestStem && compoundStems.has(stem)) return link ? 1.6 : 1;
    if (link === 's' && stem.length > 5 && closingEndings.test(stem)) return 3 + stem.length * 0.4;
  }
  if (!vowel.test(part)) return Number.POSITIVE_INFINITY;
  const closed = last && part.length > 5 && closingEndings.test(part);
  return (closed ? 3 + part.length * 0.5 : 4 + part.length) + Math.max(0, 5 - part.length) * 2.5;
}

// Consonants that begin a syllable together.
const onsetBefore = /(?:sch[lmnrw]?|ch|ck|ph|th|qu|[bfgkp][rl]|(?<=[rnlmfk])[dt]r|(?<=[rnlb])s[tp]|\p{L})$/iu;

/** Where a word may be broken in an emergency: before the consonants that open a syllable, three letters from either end. */
export function syllables(word: string): number[] {
  const found: number[] = [];
  for (let index = 3; index < word.length - 1; index++) {
    if (!vowel.test(word.charAt(index)) || vowel.test(word.charAt(index - 1))) continue;
    const onset = onsetBefore.exec(word.slice(0, index))?.[0].length ?? 1;
    const at = index - onset;
    if (at < 3 || word.length - at < 3 || !vowel.test(word.slice(0, at)) || !/\p{L}/u.test(word.charAt(at - 1)))
      continue;
    found.push(at);
  }
  return found;
}
