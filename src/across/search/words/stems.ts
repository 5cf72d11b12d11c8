import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';

/** The German stems of folded words, for those that differ from the word; the house's Postgres knows them. */
export async function stemsOf(ctx: Ctx, words: ReadonlySet<string>): Promise<Map<string, string>> {
  if (words.size === 0) return new Map();
  const { rows } = await ctx.db.execute<{ word: string; stem: string }>(sql`
    select word, stem from unnest(${sql.param([...words])}::text[]) as word,
      lateral unnest(tsvector_to_array(to_tsvector('litfass_words', word))) as stem where stem <> word`);
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}
