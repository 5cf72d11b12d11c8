import type { PublicId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import { isCommon } from '../words/common-words.ts';
import { compoundParts } from '../words/compound-parts.ts';
import { fold, foldedWords } from '../words/fold.ts';

/** A thing as engines learn it: words that anybody may read, and nothing else. */
export type Document = {
  id: string;
  publicId: PublicId;
  slug: string;
  /** Deleted, merged or not published: engines forget it. */
  gone: boolean;
  title: LocalizedText;
  /** What else it is called, and the names that belong to it: venues, halls, institutions, contributors. */
  names: string[];
  /** What it is, in the words people use for that: genre, format, audience, district. */
  topics: string[];
  /** Folded words hidden in the title and the names: the parts of compounds, and neighbours written as one. */
  parts: string[];
  /** Summary and the beginning of the description. */
  body: string;
  genre?: string | undefined;
  district?: string | undefined;
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
};

/** The last day of what has none: houses, series, runs with an open end. */
export const noLastDay = Temporal.PlainDate.from('9999-12-31');
export const noFirstDay = Temporal.PlainDate.from('1000-01-01');

const bodyLetters = 600;
const namesMax = 60;
const partsMax = 120;
const joinedLettersMax = 24;

type Texts = readonly (string | null | undefined)[];

export const present = (texts: Texts): string[] => [...new Set(texts.flatMap((text) => (text ? [text] : [])))];
export const namesOf = (texts: Texts): string[] => present(texts).slice(0, namesMax);
export const bothOf = (text: LocalizedText | null | undefined): string[] => present([text?.de, text?.en]);
export const bodyOf = (...texts: Texts): string => present(texts).join(' ').slice(0, bodyLetters).toWellFormed();

/** "Chor- und Orgelkonzert" is a Chorkonzert as well. */
function completed(text: string): string[] {
  return [...text.matchAll(/([\p{L}\p{M}]+)-\s*(?:&|\+|und|oder|,|\/)\s*([\p{L}\p{M}]+)/gu)].flatMap(
    ([, open = '', whole = '']) => {
      const end = compoundParts(fold(whole)).parts.at(-1);
      return end ? [fold(open) + end] : [];
    },
  );
}

/** The words compounds in these texts are made of: orgel and konzert in Orgelkonzert. */
export function compoundsIn(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of completed(text)) found.add(word);
    for (const word of foldedWords(text)) for (const part of compoundParts(word).parts) found.add(part);
  }
  return [...found].slice(0, partsMax);
}

/** Neighbours in these names written as one: bigband in "Big Band". */
export function neighboursIn(names: readonly string[]): string[] {
  const found = names.map(foldedWords).flatMap((words) =>
    words.slice(1).flatMap((word, at) => {
      const before = words[at]!;
      return isCommon(before) || isCommon(word) || before.length + word.length > joinedLettersMax
        ? []
        : [before + word];
    }),
  );
  return [...new Set(found)].slice(0, partsMax);
}

/** What is hidden in these names and topics. */
export const partsOf = (names: readonly string[], topics: readonly string[] = []): string[] => [
  ...new Set([...compoundsIn([...names, ...topics]), ...neighboursIn(names)]),
];
