import { type Match, type Matcher, standsAt, wordAt } from '../match.ts';
import { phraseTables } from '../phrases/phrase-table.ts';

/** Phrases that mean the same whenever they are said. */
export const phrase: Matcher = (looking, at): Match | undefined => {
  const tables = looking.locale === 'en' ? [phraseTables.en, phraseTables.de] : [phraseTables.de];
  const found = tables.flatMap(
    (table) => table.get(wordAt(looking, at))?.find(({ words }) => standsAt(looking, at, words)) ?? [],
  );
  const longest = found.reduce(
    (a, b) => (b.words.length > a.words.length ? b : a),
    found[0] ?? { words: [], asks: [] },
  );
  return longest.words.length > 0 ? { length: longest.words.length, asks: longest.asks } : undefined;
};
