import { lt } from 'drizzle-orm';
import { done, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { may } from '../policy.ts';
import { countingDay } from './counting-day.ts';
import { exposures } from './schema.ts';

/** A year, and enough of the next to compare. */
export const daysRemembered = 400;

/** Deletes the sums of days that nobody is shown any more. */
export async function forgetExposure(ctx: Ctx): Promise<Result<number, Refusal>> {
  if (!may.forgetExposure(ctx.actor)) return refuse({ kind: 'not-allowed' });
  const first = countingDay(ctx.now).subtract({ days: daysRemembered });
  const { rowCount } = await ctx.db.delete(exposures).where(lt(exposures.day, first));
  return done(rowCount ?? 0);
}
