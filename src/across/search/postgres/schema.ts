import { sql } from 'drizzle-orm';
import { customType, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { plainDate } from '#platform/columns.ts';
import type { Kind } from '../engine.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * The documents as Postgres searches them. `words` has title, names (and parts of the title) and topics in the weights A to C, each word as it is
 * and stemmed; `body` has the stems of the running text. All three have
 * the marks of the last day (day-marks.ts). Narrow, because ranking reads many of these rows.
 */
export const searchTerms = pgTable(
  'search_terms',
  {
    kind: text().notNull().$type<Kind>(),
    id: uuid().notNull(),
    /** The folded title, for "is it" and "does it begin like this". */
    title: text().notNull(),
    /** The words of the title in every language, whole and stemmed. */
    titles: tsvector().notNull(),
    words: tsvector().notNull(),
    body: tsvector().notNull(),
    firstDay: plainDate().notNull(),
    lastDay: plainDate().notNull(),
  },
  (terms) => [
    primaryKey({ columns: [terms.kind, terms.id] }),
    index('search_terms_titles').using('gin', terms.titles),
    index('search_terms_words').using('gin', terms.words),
    index('search_terms_places').using('gin', terms.words).where(sql`kind <> 'event'`),
    index('search_terms_body').using('gin', terms.body),
  ],
);

/** Every word of titles, names and topics, for setting typing errors right. */
export const searchVocabulary = pgTable(
  'search_vocabulary',
  {
    /** Folded. */
    word: text().primaryKey(),
    /** As somebody wrote it. */
    shown: text().notNull(),
    documents: integer().notNull(),
    /** The word and what is left of it without one of its letters: words one mistake apart share one of these. */
    near: text().array().notNull(),
  },
  (vocabulary) => [
    index('search_vocabulary_near').using('gin', vocabulary.near),
    index('search_vocabulary_alike').using('gin', sql`${vocabulary.word} gin_trgm_ops`),
  ],
);
