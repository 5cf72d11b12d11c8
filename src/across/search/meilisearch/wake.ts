import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';

/** All runs stand in one queue, so never two at once. */
export const syncQueue = 'sync-search';

/** Lets the worker bring the other engine up to date soon, or give it a new index; the latter is tried until it succeeds. */
export async function wakeSync(ctx: Ctx, { anew }: { anew: boolean }): Promise<void> {
  await ctx.db.execute(sql`
    select graphile_worker.add_job('sync-search', ${JSON.stringify({ anew })}::json, queue_name := ${syncQueue},
      job_key := ${anew ? 'rebuild-search' : 'sync-search'})`);
}
