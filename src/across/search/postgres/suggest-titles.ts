import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import type { Ask, Suggestion } from '../engine.ts';
import { searchDocuments } from '../schema.ts';
import { readQuery, type Term } from '../words/read-query.ts';
import { correctWords } from './correct-words.ts';
import { searchTerms } from './schema.ts';

const suggestionsMax = 20;
/** Fewer letters would suggest half the town. */
const lettersMin = 2;
/** Rows that are ranked; a beginning that more begin with suggests the first of them. */
const rankedMax = 200;

/** Titles and names whose words begin like those typed; where there are none, like those that were probably meant. */
export async function suggestTitles(ctx: Ctx, ask: Omit<Ask, 'from'>): Promise<Suggestion[]> {
  const terms = readQuery(ask.text).filter(({ excluded }) => !excluded);
  const found = await beginningLike(ctx, terms, ask);
  if (found.length > 0) return found;
  const [meant] = await correctWords(ctx, terms);
  return meant ? beginningLike(ctx, meant, ask) : [];
}

async function beginningLike(ctx: Ctx, terms: readonly Term[], { kinds, limit }: Omit<Ask, 'from'>) {
  const words = terms.flatMap((term) => term.words);
  if (words.join('').length < lettersMin) return [];
  const text = words.join(' ');
  const query = words.map((word) => `'${word}':*AB`).join(' & ');
  const { rows } = await ctx.db.execute<Suggestion>(sql`
    with found as (
      select t.kind, t.id, t.title, starts_with(t.title, ${text}) as begins, t.words @@ to_tsquery('simple', ${query.replaceAll('AB', 'A')}) as entitled
      from ${searchTerms} t where t.kind = any (${sql.param(kinds)}::text[]) and t.words @@ to_tsquery('simple', ${query})
        and (t.kind <> 'event' or t.words @@ to_tsquery('simple', ${query.replaceAll('AB', 'A')}))
      limit ${rankedMax}
    ), named as (
      select distinct on (kind, title) * from found order by kind, title, id
    )
    select d.kind, d.public_id as "publicId", d.slug, d.title from named n join ${searchDocuments} d on d.kind = n.kind and d.id = n.id
    order by n.begins desc, n.entitled desc, n.kind = 'event', length(n.title), n.title limit ${Math.min(limit, suggestionsMax)}`);
  return rows;
}
