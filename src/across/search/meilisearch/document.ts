import type { LocalizedText } from '#kernel/words.ts';
import { bothOf, partsOf, present } from '../documents/document.ts';
import type { Kind } from '../engine.ts';
import { foldedText } from '../words/fold.ts';

/** What leaves the house: folded public words, and by what to filter and sort. */
export type MeiliDocument = {
  id: string;
  kind: Kind;
  title: string[];
  names: string[];
  /** Words hidden in the title, and the stems of its words and names. */
  parts: string[];
  topics: string[];
  body: string[];
  /** Days as numbers: 20261124. */
  firstDay: number;
  lastDay: number;
};

export type Row = {
  kind: Kind;
  id: string;
  title: LocalizedText;
  names: readonly string[];
  parts: readonly string[];
  topics: readonly string[];
  body: string;
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
};

/** The stems of folded words, where they differ. */
export type Stems = ReadonlyMap<string, string>;

export const dayNumber = (day: Temporal.PlainDate): number => day.year * 10_000 + day.month * 100 + day.day;

const folded = (texts: readonly string[]) => present(texts.map(foldedText));
const wordsOf = (folded: readonly string[]) => folded.flatMap((text) => text.split(' '));
const stemsIn = (folded: readonly string[], stems: Stems) => present(wordsOf(folded).map((word) => stems.get(word)));

/** A row with its texts folded; folding is the most of the work, and everything else goes on from it. */
export function foldRow(row: Row) {
  const title = folded(bothOf(row.title));
  const names = folded(row.names);
  const topics = folded(row.topics);
  const parts = present(partsOf(bothOf(row.title)));
  const body = folded([row.body]);
  return {
    row,
    title,
    names,
    parts,
    topics,
    body,
    words: wordsOf([...title, ...names, ...parts, ...topics, ...row.parts, ...body]),
  };
}

/** A row as the other engine learns it. It knows no German endings, so that stems are told to it as words. */
export function meiliDocument(read: ReturnType<typeof foldRow>, stems: Stems): MeiliDocument {
  const { row, title, names, parts, topics, body } = read;
  return {
    id: row.id,
    kind: row.kind,
    title,
    names,
    parts: present([...parts, ...stemsIn([...title, ...names, ...parts], stems)]),
    topics: present([...topics, ...row.parts, ...stemsIn([...topics, ...row.parts], stems)]),
    body: present([...body, stemsIn(body, stems).join(' ')]),
    firstDay: dayNumber(row.firstDay),
    lastDay: dayNumber(row.lastDay),
  };
}
