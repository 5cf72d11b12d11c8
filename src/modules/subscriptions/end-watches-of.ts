import { sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { may } from './policy.ts';
import { endWith } from './proofs.ts';

/** Ends what watches a date that was taken down, once that was told. */
export async function endWatchesOf(
  ctx: Ctx,
  ids: readonly Id<'subscription'>[],
): Promise<Result<number, { kind: 'not-allowed' }>> {
  if (!may.endWatchesOf(ctx.actor)) return refuse({ kind: 'not-allowed' });
  return done(await endWith(ctx, sql`s.id = any(${sql.param([...ids])}::uuid[])`));
}
