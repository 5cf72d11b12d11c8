import { done } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { transact } from '#platform/transact.ts';

/**
 * Does work in parts, each whole or not at all. A part the database cannot store is halved until the one thing remains
 * that it cannot, which is handed to `refuse`; so one bad record stops no other.
 */
export async function inParts<Thing>(
  ctx: Ctx,
  things: readonly Thing[],
  size: number,
  work: (ctx: Ctx, part: readonly Thing[]) => Promise<void>,
  refuse: (thing: Thing) => void,
): Promise<void> {
  for (let first = 0; first < things.length; first += size) {
    await doPart(ctx, things.slice(first, first + size), work, refuse);
  }
}

async function doPart<Thing>(
  ctx: Ctx,
  part: readonly Thing[],
  work: (ctx: Ctx, part: readonly Thing[]) => Promise<void>,
  refuse: (thing: Thing) => void,
): Promise<void> {
  try {
    await transact(ctx, async (ctx) => {
      await work(ctx, part);
      return done(undefined);
    });
  } catch (error) {
    if (!isAboutData(error)) throw error;
    const [only] = part;
    if (part.length === 1 && only !== undefined) return refuse(only);
    const middle = Math.ceil(part.length / 2);
    await doPart(ctx, part.slice(0, middle), work, refuse);
    await doPart(ctx, part.slice(middle), work, refuse);
  }
}

/** SQLSTATE classes 22 (data) and 23 (constraints); anything else is an outage or a bug and is not hidden. */
function isAboutData(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && /^2[23]/.test(String(cause.code))) return true;
  }
  return false;
}
