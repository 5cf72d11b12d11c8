import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import type { Ask, Suggestion } from '../engine.ts';
import { searchDocuments } from '../schema.ts';
import { readQuery, type Term } from '../words/read-query.ts';
import { correctWords } from './correct-words.ts';
import { since } from './matches.ts';
import { searchTerms } from './schema.ts';

export const suggestionsMax = 20;
/** Fewer letters would suggest half the town. */
const lettersMin = 2;
/** Events that are ranked, the soonest: more begin with the same letters only where few have been typed. */
const rankedMax = 200;

/** Titles and names whose words begin like those typed; where there are none, like those that were probably meant. */
export async function suggestTitles(ctx: Ctx, ask: Ask): Promise<Suggestion[]> {
  const terms = readQuery(ask.text).filter(({ excluded }) => !excluded);
  const found = await beginningLike(ctx, terms, ask);
  if (found.length > 0) return found;
  const [meant] = await correctWords(ctx, terms);
  return meant ? beginningLike(ctx, meant, ask) : [];
}

/** Houses and groups under every name they have; of events the coming ones by their title, each title once. */
async function beginningLike(ctx: Ctx, terms: readonly Term[], { kinds, from, limit }: Ask): Promise<Suggestion[]> {
  const words = terms.flatMap((term) => term.words);
  const day = from?.toString() ?? '1000-01-01';
  if (words.join('').length < lettersMin) return [];
  const beginning = (weights = '') =>
    sql`to_tsquery('simple', ${words.map((word) => `'${word}':*${weights}`).join(' & ')})`;
  const coming = from ? sql`(${beginning()} && ${since(from)})` : beginning();
  const { rows } = await ctx.db.execute<Suggestion>(sql`
    with found as (
      (select t.kind, t.id, t.title from ${searchTerms} t
       where t.kind <> 'event' and t.kind = any (${sql.param(kinds)}::text[]) and t.words @@ ${beginning('AB')})
      union all
      (select t.kind, t.id, t.title from ${searchTerms} t
       where ${kinds.includes('event')} and t.kind = 'event' and t.last_day >= ${day}::date and t.titles @@ ${coming}
       order by greatest(t.first_day, ${day}::date) limit ${rankedMax})
    ), first as (
      select distinct on (kind, title) kind, id, title, starts_with(title, ${words.join(' ')}) as begins from found order by kind, title, id
    ), best as (
      select * from first order by begins desc, kind = 'event', length(title), title limit ${Math.min(limit, suggestionsMax)}
    )
    select d.kind, d.public_id as "publicId", d.slug, d.title from best b join ${searchDocuments} d on d.kind = b.kind and d.id = b.id
    order by b.begins desc, b.kind = 'event', length(b.title), b.title`);
  return rows;
}
