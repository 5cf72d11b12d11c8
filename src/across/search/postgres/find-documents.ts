import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { type Ask, type Found, type Hit, hitsMax } from '../engine.ts';
import { asTitle, readQuery, required, type Term } from '../words/read-query.ts';
import { correctWords } from './correct-words.ts';
import { joined, matchesOf, ownWords, type Read } from './matches.ts';
import { searchTerms } from './schema.ts';

/**
 * How clearly a row says what was asked for: it is called that (7), its title begins like that (6), has all the words (5) or
 * their beginnings (4); title, names and parts of the title have them (3), topics as well (2), or only the running text (1).
 */
function clearness(terms: readonly Term[]): SQL {
  const title = asTitle(terms);
  const wanted = required(terms);
  const every = (column: Column, weights?: string, beginnings?: boolean) =>
    sql`${column} @@ (${sql.join(
      wanted.map((term) => ownWords(term, weights, beginnings)),
      sql` && `,
    )})`;
  const { titles, words } = searchTerms;
  return sql`case when ${searchTerms.title} = ${title} then 7
    when starts_with(${searchTerms.title}, ${`${title} `}) then 6
    when ${every(titles, '', false)} then 5 when ${every(titles)} then 4
    when ${every(words, 'AB')} then 3 when ${every(words)} then 2 else 1 end`;
}

/** What is called by the words comes before what merely has to do with them; of the latter, events come first. */
const meantByName = 4;

/** Two words are as often written as one; of more words that is tried where nothing has them all. */
const eitherUpTo = 2;

async function findRows(ctx: Ctx, terms: readonly Term[], ask: Ask): Promise<Hit[]> {
  const wanted = required(terms);
  if (wanted.length === 0) return [];
  const neighbours = joined(wanted).length > 0;
  const found = await rowsOf(ctx, terms, ask, neighbours && wanted.length <= eitherUpTo ? 'either' : 'apart');
  if (found.length > 0 || !neighbours || wanted.length <= eitherUpTo) return found;
  return rowsOf(ctx, terms, ask, 'joined');
}

async function rowsOf(ctx: Ctx, terms: readonly Term[], { kinds, from, limit }: Ask, read: Read): Promise<Hit[]> {
  const day = from?.toString() ?? '1000-01-01';
  const { rows } = await ctx.db.execute<Hit>(sql`
    with found as materialized ( -- So that the score is worked out once for each row, not wherever it is named.
      select kind, id, ${clearness(terms)} as score, first_day from ${searchTerms}
      where kind = any (${sql.param(kinds)}::text[]) and last_day >= ${day}::date and ${matchesOf(terms, from, read)}
    )
    select kind, id, score from found
    order by score desc, score < ${meantByName} and kind <> 'event', greatest(first_day, ${day}::date), id
    limit ${Math.min(limit, hitsMax)}`);
  return rows;
}

/** Finds what has the words; where nothing has them, what has the words that were probably meant. */
export async function findDocuments(ctx: Ctx, ask: Ask): Promise<Found> {
  const terms = readQuery(ask.text);
  const hits = await findRows(ctx, terms, ask);
  if (hits.length > 0) return { hits };
  for (const meant of await correctWords(ctx, terms)) {
    const corrected = await findRows(ctx, meant, ask);
    if (corrected.length > 0) return { hits: corrected, corrected: writtenOut(meant) };
  }
  return { hits };
}

/** Terms as one would type them. */
export const writtenOut = (terms: readonly Term[]) =>
  terms
    .map(({ shown, excluded }) => `${excluded ? '-' : ''}${shown.length > 1 ? `"${shown.join(' ')}"` : shown[0]}`)
    .join(' ');
