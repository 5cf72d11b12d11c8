import { eq } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import { occurrences } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { subscriptions } from './schema.ts';

/** What the mail needs that answers somebody's wish: to confirm it, or to say that it is confirmed already. */
export async function findRequest(ctx: Ctx, id: Id<'subscription'>) {
  const [found] = await ctx.db
    .select({
      id: subscriptions.id,
      email: subscriptions.email,
      language: subscriptions.language,
      filter: subscriptions.filter,
      rhythm: subscriptions.rhythm,
      confirmedAt: subscriptions.confirmedAt,
      publicId: occurrences.publicId,
    })
    .from(subscriptions)
    .leftJoin(occurrences, eq(occurrences.id, subscriptions.occurrenceId))
    .where(eq(subscriptions.id, id));
  return found;
}
