import { lettersMax, wordsMax } from '../engine.ts';
import { fold, wordsOf } from './fold.ts';

/** A word of a query, or several that have to stand in a row. */
export type Term = {
  /** Folded. */
  words: readonly string[];
  /** As they were typed. */
  shown: readonly string[];
  excluded: boolean;
};

/** Words so common that a title may go without them. */
const common = new Set(
  `aber als am an auch auf aus bei beim bis da das dass dem den der des die doch du durch ein eine einem einen einer eines er
  es fur hat ich ihr im in ist ja man mit nach nicht noch nur oder sich sie sind so um und uns vom von vor was wer wie wir
  wird wo zu zum zur a and at for from in is of on or the to with`
    .split(/\s+/)
    .map(fold),
);

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
  const telling = wanted.filter(({ words }) => words.length > 1 || !common.has(words[0]!));
  return telling.length > 0 ? telling : wanted;
}

/** The query as one folded text, for comparing it with a title. */
export const asTitle = (terms: readonly Term[]): string =>
  terms.flatMap(({ words, excluded }) => (excluded ? [] : words)).join(' ');
