import { lettersMax, wordsMax } from '../engine.ts';
import { isCommon } from './common-words.ts';
import { fold, wordsOf } from './fold.ts';

/** A word of a query, or several that have to stand in a row. */
export type Term = {
  /** Folded. */
  words: readonly string[];
  /** As they were typed. */
  shown: readonly string[];
  excluded: boolean;
};

const pieces = /(?<minus>(?<=^|\s)-)?(?:["„“”«»](?<row>[^"„“”«»]*)["„“”«»]?|(?<bare>[^\s"„“”«»]+))/gu;

/** Reads a text as people type it: quotes for words in a row, a minus for words that must not be there. */
export function readQuery(text: string): Term[] {
  const terms: Term[] = [];
  let left = wordsMax;
  for (const { groups } of text.slice(0, lettersMax).toWellFormed().matchAll(pieces)) {
    const shown = wordsOf(groups?.row ?? groups?.bare ?? '').slice(0, left);
    left -= shown.length;
    if (shown.length === 0) continue;
    const excluded = groups?.minus !== undefined;
    const parts = groups?.row === undefined && !excluded ? shown.map((word) => [word]) : [shown];
    terms.push(...parts.map((words) => ({ words: words.map(fold), shown: words, excluded })));
  }
  return terms;
}

/** What has to be there: common words only where there is nothing else. */
export function required(terms: readonly Term[]): Term[] {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const telling = wanted.filter(({ words }) => words.length > 1 || !isCommon(words[0]!));
  return telling.length > 0 ? telling : wanted;
}

/** The query as one folded text, for comparing it with a title. */
export const asTitle = (terms: readonly Term[]): string =>
  terms.flatMap(({ words, excluded }) => (excluded ? [] : words)).join(' ');
