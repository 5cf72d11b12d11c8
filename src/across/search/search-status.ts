import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { currentEngine } from './current-engine.ts';
import type { SearchEngine } from './engine.ts';
import { searchChanges, searchDocuments } from './schema.ts';

export type SearchStatus = {
  engine: SearchEngine['name'];
  /** Things that can be found. */
  documents: number;
  /** Things whose documents have to be read again. */
  waiting: number;
};

/** How search stands, for operators. */
export async function searchStatus(ctx: Ctx): Promise<SearchStatus> {
  const { rows } = await ctx.db.execute<{ documents: number; waiting: number }>(sql`
    select (select count(*)::int from ${searchDocuments} where not gone) as documents,
      (select count(distinct (kind, id))::int from ${searchChanges}) as waiting`);
  return { engine: currentEngine().name, documents: rows[0]?.documents ?? 0, waiting: rows[0]?.waiting ?? 0 };
}
