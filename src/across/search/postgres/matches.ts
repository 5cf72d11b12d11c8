import { type SQL, sql } from 'drizzle-orm';
import { alternativesOf } from '../words/alternatives.ts';
import { required, type Term } from '../words/read-query.ts';
import { searchTerms } from './schema.ts';

/** From so many letters on a word is found by its beginning. */
const prefixFrom = 3;
/** Queries of so many words are also tried with two neighbours written as one: "big band" finds the Bigband. */
const joinedUpTo = 3;

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

const inWords = (query: SQL) => sql`${searchTerms.words} @@ ${query}`;
const inBody = (words: readonly string[]) => sql`${searchTerms.body} @@ ${stemmed(inRow(words))}`;

/** A word as it is or as a beginning, or its stem in the running text. */
function itself(word: string): SQL {
  const whole = stemmed(quoted(word));
  const query = word.length >= prefixFrom ? sql`(${whole} || ${verbatim(`${quoted(word)}:*`)})` : whole;
  return sql`(${inWords(query)} or ${inBody([word])})`;
}

/** A term wherever it may stand: as it is, by the words it is made of, by its synonyms. */
export function matchOf({ words }: Pick<Term, 'words'>): SQL {
  const [word = ''] = words;
  if (words.length > 1) return sql`(${inWords(verbatim(inRow(words)))} or ${inBody(words)})`;
  const others = alternativesOf(word).map((parts) =>
    parts.length === 1
      ? inWords(stemmed(quoted(parts[0]!)))
      : together(parts.map((part) => sql`(${inWords(stemmed(quoted(part)))} or ${inBody([part])})`)),
  );
  return sql`(${sql.join([itself(word), ...others], sql` or `)})`;
}

const together = (conditions: readonly SQL[]) => sql`(${sql.join([...conditions], sql` and `)})`;

/** Rows that have all that is required, or all of it with two neighbours as one word, and nothing that is excluded. */
export function matchesOf(terms: readonly Term[]): SQL {
  const wanted = required(terms);
  const ways = [together(wanted.map(matchOf)), ...joined(wanted).map((way) => together(way.map(matchOf)))];
  const unwanted = terms
    .filter(({ excluded }) => excluded)
    .map(({ words }) => sql`not (${inWords(stemmed(inRow(words)))} or ${inBody(words)})`);
  return together([sql`(${sql.join(ways, sql` or `)})`, ...unwanted]);
}

function joined(terms: readonly Term[]): Pick<Term, 'words'>[][] {
  if (terms.length > joinedUpTo || terms.some(({ words }) => words.length > 1)) return [];
  return terms
    .slice(1)
    .map((term, at) => [
      ...terms.slice(0, at),
      { words: [`${terms[at]!.words[0]}${term.words[0]}`] },
      ...terms.slice(at + 2),
    ]);
}
