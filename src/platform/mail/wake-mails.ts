import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** Lets the worker send what is due, once this transaction is committed; who queues mails need not ask. It is one job. */
export async function wakeMails(ctx: Ctx): Promise<void> {
  await ctx.db.execute(sql`select graphile_worker.add_job('send-mails', job_key := 'send-mails')`);
}
