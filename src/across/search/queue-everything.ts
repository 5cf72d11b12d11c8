import { sql } from 'drizzle-orm';
import { events, series } from '#modules/calendar/schema.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { searchChanges, searchDocuments } from './schema.ts';

/** Lets everything be read anew, and wakes who does it. Says how many things that are. */
export async function queueEverything(ctx: Ctx): Promise<number> {
  const { rowCount } = await ctx.db.execute(sql`
    insert into ${searchChanges} (kind, id)
    select 'event', id from ${events} union all select 'series', id from ${series}
    union all select 'venue', id from ${venues} union all select 'institution', id from ${institutions}`);
  await ctx.db.execute(sql`select graphile_worker.add_job('index-search', job_key := 'index-search')`);
  return rowCount ?? 0;
}

/** For the start: what an older version of the product has written is searched for as well. */
export async function queueWhatIsMissing(ctx: Ctx): Promise<void> {
  const { rows } = await ctx.db.execute<{ empty: boolean }>(
    sql`select not exists (select from ${searchDocuments}) and not exists (select from ${searchChanges}) as empty`,
  );
  if (rows[0]?.empty) await queueEverything(ctx);
}
