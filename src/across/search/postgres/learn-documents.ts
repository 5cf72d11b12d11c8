import { inArray, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { bothOf, compoundsIn, type Document, neighboursIn } from '../documents/document.ts';
import { type StoredDocument, wordTexts } from '../documents/store-documents.ts';
import type { Kind } from '../engine.ts';
import { fold, foldedText, wordsOf } from '../words/fold.ts';
import { nearForms, oneMistakeFrom } from '../words/near.ts';
import { marksOfLastDay } from './day-marks.ts';
import { searchTerms, searchVocabulary } from './schema.ts';

const vocabularyLetters = 40;

/** Lets the Postgres engine know what was stored, in the same transaction. */
export async function learnDocuments(ctx: Ctx, kind: Kind, stored: readonly StoredDocument[]): Promise<void> {
  if (stored.length === 0) return;
  const gone = stored.filter(({ document }) => document.gone).map(({ document }) => document.id);
  if (gone.length > 0)
    await ctx.db.delete(searchTerms).where(sql`${searchTerms.kind} = ${kind} and ${inArray(searchTerms.id, gone)}`);
  await writeTerms(
    ctx,
    kind,
    stored.flatMap(({ document }) => (document.gone ? [] : [document])),
  );
  await countWords(ctx, stored);
}

/** Words that stand for themselves alone: beginnings do not find them, since no text has such a letter. */
export const apart = (word: string) => `+${word}`;

function termsOf(document: Document) {
  const titles = bothOf(document.title);
  const named = [...titles, ...document.names];
  return {
    id: document.id,
    title: foldedText(document.title.de),
    titles: foldedText(titles.join(' ')),
    names: foldedText([...document.names, ...compoundsIn(titles)].join(' ')),
    topics: foldedText([...document.topics, ...compoundsIn([...document.names, ...document.topics])].join(' ')),
    apart: neighboursIn(named).map(apart),
    body: foldedText(document.body),
    firstDay: document.firstDay.toString(),
    lastDay: document.lastDay.toString(),
    marks: marksOfLastDay(document.lastDay),
  };
}

async function writeTerms(ctx: Ctx, kind: Kind, documents: readonly Document[]) {
  if (documents.length === 0) return;
  // Each word as it is, for beginnings and rows of words, and its stem.
  const words = (column: string) =>
    sql.raw(`(to_tsvector('simple', ${column}) || to_tsvector('litfass_words', ${column}))`);
  await ctx.db.execute(sql`
    insert into ${searchTerms} (kind, id, title, titles, words, body, first_day, last_day)
    select ${kind}, id, title, ${words('titles')} || array_to_tsvector(marks),
      setweight(${words('titles')}, 'A') || setweight(${words('names')}, 'B') || setweight(${words('topics')}, 'C') || array_to_tsvector(apart || marks),
      to_tsvector('litfass_words', body) || array_to_tsvector(marks), "firstDay", "lastDay"
    from jsonb_to_recordset(${JSON.stringify(documents.map(termsOf))}::jsonb)
      as given (id uuid, title text, titles text, names text, topics text, body text, "firstDay" date, "lastDay" date, apart text[], marks text[])
    on conflict (kind, id) do update set title = excluded.title, titles = excluded.titles, words = excluded.words, body = excluded.body,
      first_day = excluded.first_day, last_day = excluded.last_day`);
}

type Counted = { word: string; shown: string; documents: number; near: string[] };

/** Counts in how many documents each word stands: those that changed are taken out as they were and put in as they are. */
async function countWords(ctx: Ctx, stored: readonly StoredDocument[]) {
  const counted = new Map<string, Counted>();
  const count = (texts: readonly string[], by: 1 | -1) => {
    for (const [word, shown] of vocabularyOf(texts)) {
      const known = counted.get(word) ?? { word, shown, documents: 0, near: nearForms(word) };
      counted.set(word, { ...known, documents: known.documents + by });
    }
  };
  for (const { document, before } of stored) {
    if (before) count(wordTexts(before), -1);
    if (!document.gone) count(wordTexts(document), 1);
  }
  const moved = [...counted.values()]
    .filter(({ documents }) => documents !== 0)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  if (moved.length === 0) return;
  await ctx.db.execute(sql`
    insert into ${searchVocabulary} as held (word, shown, documents, near)
    select * from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as given (word text, shown text, documents int, near text[])
    on conflict (word) do update set documents = held.documents + excluded.documents`);
  const lost = moved.filter(({ documents }) => documents < 0).map(({ word }) => word);
  if (lost.length > 0)
    await ctx.db
      .delete(searchVocabulary)
      .where(sql`${searchVocabulary.documents} <= 0 and ${inArray(searchVocabulary.word, lost)}`);
}

/** The words worth setting right, once each: folded, and as they are written. */
function vocabularyOf(texts: readonly string[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const shown of texts.flatMap(wordsOf)) {
    const word = fold(shown);
    if (word.length >= oneMistakeFrom && word.length <= vocabularyLetters && /\p{L}/u.test(word))
      words.set(word, shown);
  }
  return words;
}
