import { type FacetId, facetIds } from '../../filter/facets.ts';
import { wordsOf } from '../read-words.ts';
import { englishPhrases } from './english.ts';
import { germanPhrases } from './german.ts';

/** A phrase in words, with what it asks for. */
export type Phrase = { words: readonly string[]; asks: readonly (readonly [FacetId, readonly string[]])[] };

/** Phrases by their first word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

const isFacet = (name: string): name is FacetId => facetIds.some((id) => id === name);

/** "preis=frei setting=draussen": every facet with all its values. */
function readAsks(text: string): Phrase['asks'] {
  const asks = new Map<FacetId, string[]>();
  for (const pair of text.split(' ')) {
    const [facet = '', value = ''] = pair.split('=');
    if (!isFacet(facet)) throw new Error(`a phrase asks for "${pair}", which is no facet`);
    asks.set(facet, [...(asks.get(facet) ?? []), value]);
  }
  return [...asks];
}

/** Reads a table of phrases, a line each: what they ask for, a colon, the phrases. */
export function readPhrases(text: string): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const line of text.split('\n').filter(Boolean)) {
    const cut = line.indexOf(': ');
    const asks = readAsks(line.slice(0, cut));
    for (const phrase of line.slice(cut + 2).split(',')) {
      const words = wordsOf(phrase);
      const [first = ''] = words;
      table.set(first, [...(table.get(first) ?? []), { words, asks }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

export const phraseTables = { de: readPhrases(germanPhrases), en: readPhrases(englishPhrases) } as const;
