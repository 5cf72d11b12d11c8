import { type GenreRule, misleading, wordRules } from './genre-rules.ts';

export type GenreGuess = { genre: string | undefined; format: string | undefined; confidence: number };

export type GenreClues = {
  title: string;
  summary?: string | undefined;
  description?: string | undefined;
  categories?: readonly string[] | undefined;
  venue?: string | undefined;
};

/** Below this a genre stays open: no genre is better than a wrong one. */
export const confidenceMin = 0.6;

/** What a word is worth by where it stands; in a title it says what the event is, in a text what it is about. */
const weights = { title: 1, categories: 0.95, summary: 0.55, description: 0.45, venue: 0.35, inText: 0.75 };

/** What an event is, by the words it is announced with; the genre stays open where they do not say it surely. */
export function guessGenre(clues: GenreClues): GenreGuess {
  const genres = new Map<string, number>();
  const formats = new Map<string, number>();
  const look = (text: string | undefined, weight: number) => {
    for (const rule of rulesIn(text ?? '')) {
      const worth = rule.sure * (rule.inText ? Math.max(weight, weights.inText) : weight);
      if (rule.genre) raise(genres, rule.genre, worth);
      if (rule.format) raise(formats, rule.format, worth);
    }
  };
  look(clues.title, weights.title);
  look(clues.categories?.join(' . '), weights.categories);
  look(clues.summary, weights.summary);
  look(clues.description?.slice(0, 1_000), weights.description);
  look(clues.venue, weights.venue);

  const { genre, confidence } = best(genres);
  const format = [...formats].sort((a, b) => b[1] - a[1])[0];
  return {
    genre: confidence >= confidenceMin ? genre : undefined,
    format: format && format[1] >= confidenceMin ? format[0] : undefined,
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** Two clues are surer than one, but never certain. */
const raise = (scores: Map<string, number>, id: string, worth: number) =>
  scores.set(id, 1 - (1 - (scores.get(id) ?? 0)) * (1 - worth));

/** The likeliest genre: first among the twelve, where children count together, then the child if it is clear by itself. */
function best(scores: ReadonlyMap<string, number>): { genre: string | undefined; confidence: number } {
  const parents = new Map<string, number>();
  for (const [id, score] of scores) raise(parents, parentOf(id), score);
  const [first, second] = [...parents].sort((a, b) => b[1] - a[1]);
  if (!first) return { genre: undefined, confidence: 0 };

  const [parent, score] = first;
  const confidence = score * (1 - 0.5 * ((second?.[1] ?? 0) / score) ** 2);
  const children = [...scores].filter(([id]) => id.startsWith(`${parent}.`)).sort((a, b) => b[1] - a[1]);
  const [child, rival] = children;
  const clear = child && child[1] >= confidenceMin && child[1] > 1.15 * (rival?.[1] ?? 0);
  return { genre: clear ? child[0] : parent, confidence };
}

const parentOf = (id: string) => id.split('.', 1)[0] ?? id;

const phrases = wordRules.filter(({ word }) => word.includes(' '));
const singles = wordRules.filter(({ word }) => !word.includes(' '));
const misleadingPhrases = misleading.filter((word) => word.includes(' '));
const misleadingBeginnings = misleading.filter((word) => !word.includes(' '));

/** The rules a text touches, each once. */
function rulesIn(text: string): Set<GenreRule> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];
  const found = new Set<GenreRule>();
  let row = ` ${words.join(' ')} `;
  for (const phrase of misleadingPhrases) row = row.replaceAll(` ${phrase} `, ' ');
  for (const { word, rule } of phrases) {
    if (!row.includes(` ${word} `)) continue;
    found.add(rule);
    row = row.replaceAll(` ${word} `, ' ');
  }
  for (const word of row.trim().split(' ')) for (const rule of rulesOfWord(word)) found.add(rule);
  return found;
}

const known = new Map<string, GenreRule[]>();

function rulesOfWord(word: string): GenreRule[] {
  const before = known.get(word);
  if (before) return before;
  const rules = misleadingBeginnings.some((other) => word.startsWith(other)) ? [] : rulesFor(word);
  if (known.size > 50_000) known.clear();
  known.set(word, rules);
  return rules;
}

/** What a longer word says, a shorter one inside it does not say again: a flea market is no mart. */
function rulesFor(word: string): GenreRule[] {
  const hits = singles.filter(({ word: pattern }) => isHit(word, pattern));
  const outer = hits.filter(({ word: inner }) => !hits.some(({ word: other }) => isInside(bare(inner), bare(other))));
  return [...new Set(outer.map(({ rule }) => rule))];
}

const isInside = (inner: string, outer: string) => inner !== outer && outer.includes(inner);

function isHit(word: string, pattern: string): boolean {
  if (pattern.startsWith('=')) return word === pattern.slice(1);
  if (pattern.startsWith('^')) return word.startsWith(pattern.slice(1));
  if (pattern.endsWith('$')) return word.endsWith(pattern.slice(0, -1));
  return word.includes(pattern);
}

const bare = (pattern: string) => pattern.replace(/^[=^]|\$$/, '');
