import { eq } from 'drizzle-orm';
import type { InstitutionId } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import { may } from './policy.ts';
import { institutions } from './schema.ts';

/** Makes one institution the signpost to another. What it organised is moved by calendar's mergeInstitution. */
export async function markInstitutionMerged(ctx: Ctx, from: InstitutionId, into: InstitutionId): Promise<boolean> {
  if (!may.markInstitutionMerged(ctx.actor)) return false;
  await ctx.db.update(institutions).set({ mergedIntoId: into }).where(eq(institutions.id, from));
  return true;
}
