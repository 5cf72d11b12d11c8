import type { Refusal, Result } from '#kernel/result.ts';
import type { Ctx } from './context.ts';

/** Runs the work in one transaction. A refusal undoes it just as an exception does. */
export async function transact<Value, R extends Refusal>(
  ctx: Ctx,
  work: (ctx: Ctx) => Promise<Result<Value, R>>,
): Promise<Result<Value, R>> {
  let refused: Result<Value, R> | undefined;
  try {
    return await ctx.db.transaction(async (tx) => {
      const result = await work({ ...ctx, db: tx });
      if (!result.ok) {
        refused = result;
        tx.rollback();
      }
      return result;
    });
  } catch (error) {
    if (refused) return refused;
    throw error;
  }
}
