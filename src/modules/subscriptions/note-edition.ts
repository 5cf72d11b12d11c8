import { done, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import type { Edition } from './editions.ts';
import { may } from './policy.ts';
import { subscriptionEditions } from './schema.ts';

/** Notes that all letters of an edition are queued. */
export async function noteEdition(
  ctx: Ctx,
  { rhythm, issuedOn, dueAt, letters }: Edition & { letters: number },
): Promise<Result<void, { kind: 'not-allowed' }>> {
  if (!may.noteEdition(ctx.actor)) return refuse({ kind: 'not-allowed' });
  await ctx.db
    .insert(subscriptionEditions)
    .values({ rhythm, issuedOn, dueAt, letters, finishedAt: ctx.now })
    .onConflictDoNothing();
  return done(undefined);
}
