import { count, gt } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { searchDocuments } from '../schema.ts';
import { clientOf, type Place, workerMs } from './place.ts';
import { settingsHash } from './settings.ts';
import { readState } from './state.ts';

/** How the other engine stands: `behind` documents it has still to learn, or why nobody knows. */
export type Standing = { kind: 'follows'; behind: number } | { kind: 'no-index' } | { kind: 'silent'; why: string };

/** For operators; asks the engine itself and waits for it. */
export async function viewStanding(ctx: Ctx, place: Place): Promise<Standing> {
  try {
    const state = await readState(clientOf(place, workerMs), place.uid);
    if (!state?.complete || state.settings !== settingsHash) return { kind: 'no-index' };
    const [missing] = await ctx.db
      .select({ behind: count() })
      .from(searchDocuments)
      .where(gt(searchDocuments.position, state.position));
    return { kind: 'follows', behind: missing?.behind ?? 0 };
  } catch (error) {
    return { kind: 'silent', why: error instanceof Error ? error.message : String(error) };
  }
}
