import { type SQL, sql } from 'drizzle-orm';
import { alternativesOf } from '../words/alternatives.ts';
import { joinNeighbours } from '../words/join-neighbours.ts';
import { required, type Term } from '../words/read-query.ts';
import { marksFrom } from './day-marks.ts';
import { apart } from './learn-documents.ts';
import { searchTerms } from './schema.ts';

/** From so many letters on a word is found by its beginning. */
const prefixFrom = 3;
/** Queries of so many words may have two neighbours that others write as one: "big band" finds the Bigband. */
const joinedUpTo = 4;

// Folded words are letters and digits alone, so they can stand in a query's text; it is a parameter all the same.
const quoted = (word: string) => `'${word}'`;
const inRow = (words: readonly string[]) => words.map(quoted).join(' <-> ');

const stemmed = (query: string) => sql`to_tsquery('litfass_words', ${query})`;
const verbatim = (query: string) => sql`to_tsquery('simple', ${query})`;

/** A term itself, whole or as a beginning as well; among these weights, or in whatever the query is held against. */
export function ownWords({ words }: Pick<Term, 'words'>, weights = '', beginnings = true): SQL {
  const [word = ''] = words;
  if (words.length > 1)
    return verbatim(words.map((one) => `${quoted(one)}:${weights}`.replace(/:$/, '')).join(' <-> '));
  const whole = stemmed(`${quoted(word)}:${weights}`.replace(/:$/, ''));
  return beginnings && word.length >= prefixFrom
    ? sql`(${whole} || ${verbatim(`${quoted(word)}:*${weights}`)})`
    : whole;
}

/** A tsquery every match has to fulfil as well: the marks of its last day. */
type Within = SQL | undefined;

const both = (query: SQL, within: Within) => (within ? sql`(${query} && ${within})` : query);
const inWords = (query: SQL, within: Within) => sql`${searchTerms.words} @@ ${both(query, within)}`;
const inBody = (words: readonly string[], within: Within) =>
  sql`${searchTerms.body} @@ ${both(stemmed(inRow(words)), within)}`;

/** A word as it is or as a beginning, or its stem in the running text. */
function itself(word: string, within: Within): SQL {
  const whole = sql`${stemmed(quoted(word))} || ${quoted(apart(word))}::tsquery`;
  const query = word.length >= prefixFrom ? sql`${whole} || ${verbatim(`${quoted(word)}:*`)}` : whole;
  return sql`(${inWords(sql`(${query})`, within)} or ${inBody([word], within)})`;
}

/** A term wherever it may stand: as it is, by the words it is made of, by its synonyms. */
export function matchOf({ words }: Pick<Term, 'words'>, within?: Within): SQL {
  const [word = ''] = words;
  if (words.length > 1) return sql`(${inWords(verbatim(inRow(words)), within)} or ${inBody(words, within)})`;
  const part = (one: string) => inWords(stemmed(quoted(one)), within);
  const others = alternativesOf(word).map((parts) =>
    parts.length === 1
      ? part(parts[0]!)
      : together(parts.map((one) => sql`(${part(one)} or ${inBody([one], within)})`)),
  );
  return sql`(${sql.join([itself(word, within), ...others], sql` or `)})`;
}

const together = (conditions: readonly SQL[]) => sql`(${sql.join([...conditions], sql` and `)})`;

/** The marks of a day and all later ones as a query. */
export const since = (day: Temporal.PlainDate): SQL => sql`${marksFrom(day).map(quoted).join(' | ')}::tsquery`;

/** How a query is read: every word by itself, two neighbours as one word, or either. */
export type Read = 'apart' | 'joined' | 'either';

/**
 * Rows that have all that is required and nothing that is excluded; of those that are over by this day most are left out.
 */
export function matchesOf(terms: readonly Term[], from: Temporal.PlainDate | undefined, read: Read): SQL {
  const within = from && since(from);
  const wanted = required(terms);
  const all = (way: readonly Pick<Term, 'words'>[]) => together(way.map((term) => matchOf(term, within)));
  const ways = [...(read === 'joined' ? [] : [wanted]), ...(read === 'apart' ? [] : joined(wanted))].map(all);
  const unwanted = terms
    .filter(({ excluded }) => excluded)
    .map(({ words }) => sql`not (${inWords(stemmed(inRow(words)), undefined)} or ${inBody(words, undefined)})`);
  return together([sql`(${sql.join(ways, sql` or `)})`, ...unwanted]);
}

/** A query with two of its neighbours written as one word, in every way there is. */
export const joined = (terms: readonly Term[]): Pick<Term, 'words'>[][] =>
  joinNeighbours<Pick<Term, 'words'>>(terms, joinedUpTo);
