import type { Meilisearch } from 'meilisearch';
import type { Ctx } from '#platform/context.ts';
import { done } from './done.ts';
import { follow } from './follow.ts';
import { buildUid, type Place } from './place.ts';
import { settings, settingsHash } from './settings.ts';
import { codeOf, readState, type State, stateDocument } from './state.ts';

/** An empty index as we want it. */
async function begin(client: Meilisearch, uid: string): Promise<State> {
  const state = { position: 0, settings: settingsHash, complete: false };
  await done(client.createIndex(uid, { primaryKey: 'id' }));
  await done(client.index(uid).updateSettings(settings));
  await done(client.index(uid).addDocuments([stateDocument(state)]));
  return state;
}

async function exists(client: Meilisearch, uid: string): Promise<boolean> {
  try {
    await client.getRawIndex(uid);
    return true;
  } catch (error) {
    if (codeOf(error) === 'index_not_found') return false;
    throw error;
  }
}

export async function removeIndex(client: Meilisearch, uid: string): Promise<void> {
  if (await exists(client, uid)) await done(client.deleteIndex(uid));
}

/**
 * Builds the index anew beside the one that answers and puts it in its place at once, so readers never meet half of it.
 * A build that was killed goes on where it stood, if it was made by today's settings.
 */
export async function rebuild(ctx: Ctx, client: Meilisearch, place: Place): Promise<number> {
  const build = buildUid(place);
  let state = await readState(client, build);
  if (!state || state.complete || state.settings !== settingsHash) {
    await removeIndex(client, build);
    state = await begin(client, build);
  }
  const [reached, count] = await follow(ctx, client, build, state);
  await done(client.index(build).addDocuments([stateDocument({ ...reached, complete: true })]));
  const rename = !(await exists(client, place.uid));
  await done(client.swapIndexes([{ indexes: [build, place.uid], rename }]));
  if (!rename) await removeIndex(client, build);
  return count;
}
