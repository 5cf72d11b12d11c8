import { sql } from 'drizzle-orm';
import type { Ctx } from './context.ts';

/** A fact another part of the house may care about. It holds ids, never copies of rows. */
export type DomainEvent = { kind: string; payload: Record<string, string> };

/** Tells the house what happened: a job in the same transaction, so that change and job are never there without each other. */
export async function announce(ctx: Ctx, event: DomainEvent) {
  await ctx.db.execute(
    sql`select graphile_worker.add_job('react', json_build_object('kind', ${event.kind}::text, 'payload', ${JSON.stringify(event.payload)}::json))`,
  );
}
