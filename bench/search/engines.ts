import { type Ask, type Found, postgresEngine, syncMeilisearch } from '#across/search/index.ts';
import { meiliEngine } from '#across/search/meilisearch/engine.ts';
import type { Ctx } from '#platform/context.ts';

/** An engine as it is measured on one corpus, or why it is not. */
export type Measured =
  | { name: string; find: (ctx: Ctx, ask: Ask) => Promise<Found>; catchUp?: (ctx: Ctx) => Promise<unknown> }
  | { name: string; notMeasured: string };

const patienceMs = 30_000;
const { MEILI_URL: url, MEILI_KEY: key } = process.env;

function meilisearch(): Measured {
  if (!url) return { name: 'meilisearch', notMeasured: 'MEILI_URL ist nicht gesetzt' };
  const place = { url, key, uid: 'litfass-bench' };
  // What it finds is measured here, not whether it is in time.
  return { ...meiliEngine(place, patienceMs), catchUp: (ctx) => syncMeilisearch(ctx, place, true) };
}

/** Every engine there is; Meilisearch where one is running. */
export const engines: readonly Measured[] = [postgresEngine, meilisearch()];
