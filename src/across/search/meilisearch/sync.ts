import { sql } from 'drizzle-orm';
import type { Meilisearch } from 'meilisearch';
import type { Ctx } from '#platform/context.ts';
import { searchDocuments } from '../schema.ts';
import { follow } from './follow.ts';
import { buildUid, clientOf, type Place, workerMs } from './place.ts';
import { rebuild, removeIndex } from './rebuild.ts';
import { settingsHash } from './settings.ts';
import { readState, type State } from './state.ts';

export type Synced = { documents: number; rebuilt: boolean };

/** How many living documents there are, and the last position. */
export async function standing(ctx: Ctx): Promise<{ living: number; last: number }> {
  const { rows } = await ctx.db.execute<{ living: number; last: number }>(sql`
    select count(*) filter (where not gone)::int as living, coalesce(max(position), 0)::float8 as last from ${searchDocuments}`);
  return rows[0] ?? { living: 0, last: 0 };
}

/** Whether the index can be brought up to date from where it stands: made like today, and not ahead of a restored database. */
const canFollow = (state: State | undefined, last: number): state is State =>
  state?.complete === true && state.settings === settingsHash && state.position <= last;

/** An index that has arrived at the end has exactly the living documents, and its state. */
async function isWhole(ctx: Ctx, client: Meilisearch, uid: string, { position }: State): Promise<boolean> {
  const { living, last } = await standing(ctx);
  if (last !== position) return true; // Somebody has written meanwhile; the next run looks again.
  const { numberOfDocuments } = await client.index(uid).getStats();
  return numberOfDocuments === living + 1;
}

/**
 * Brings the other engine up to date: by what it lacks where it can, by a new index where it has none, has one made
 * otherwise, or has other documents than we have. May be run as often as one likes, one run at a time.
 */
export async function syncMeilisearch(ctx: Ctx, place: Place, anew = false): Promise<Synced> {
  const client = clientOf(place, workerMs);
  const state = await readState(client, place.uid);
  const { last } = await standing(ctx);
  if (!anew && canFollow(state, last)) {
    if (await readState(client, buildUid(place))) await removeIndex(client, buildUid(place));
    const [reached, documents] = await follow(ctx, client, place.uid, state);
    if (await isWhole(ctx, client, place.uid, reached)) return { documents, rebuilt: false };
  }
  return { documents: await rebuild(ctx, client, place), rebuilt: true };
}
