import { sql } from 'drizzle-orm';
import { events, series } from '#modules/calendar/schema.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { searchVocabulary } from './postgres/schema.ts';
import { searchChanges, searchDocuments } from './schema.ts';

/** Lets everything be read and learned anew, and wakes who does it. Says how many things that are. */
export function queueEverything(ctx: Ctx): Promise<number> {
  return ctx.db.transaction(async (tx) => {
    // Counted again as everything is learned; until then mistakes in typing stay what they are.
    await tx.delete(searchVocabulary);
    const { rowCount } = await tx.execute(sql`
      insert into ${searchChanges} (kind, id, anew)
      select 'event', id, true from ${events} union all select 'series', id, true from ${series}
      union all select 'venue', id, true from ${venues} union all select 'institution', id, true from ${institutions}`);
    await tx.execute(sql`select graphile_worker.add_job('index-search', job_key := 'index-search')`);
    return rowCount ?? 0;
  });
}

/** For the start: what an older version of the product has written is searched for as well. */
export async function queueWhatIsMissing(ctx: Ctx): Promise<void> {
  const { rows } = await ctx.db.execute<{ empty: boolean }>(
    sql`select not exists (select from ${searchDocuments}) and not exists (select from ${searchChanges}) as empty`,
  );
  if (rows[0]?.empty) await queueEverything(ctx);
}
