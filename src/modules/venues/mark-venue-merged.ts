import { eq } from 'drizzle-orm';
import type { VenueId } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import { may } from './policy.ts';
import { venues } from './schema.ts';

/** Makes one venue the signpost to another. What happens there is moved by those who own it (calendar's mergeVenue). */
export async function markVenueMerged(ctx: Ctx, from: VenueId, into: VenueId): Promise<boolean> {
  if (!may.markVenueMerged(ctx.actor)) return false;
  await ctx.db.update(venues).set({ mergedIntoId: into }).where(eq(venues.id, from));
  return true;
}
