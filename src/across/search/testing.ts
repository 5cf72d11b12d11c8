import type { Ctx } from '#platform/context.ts';
import type { SearchEngine } from './engine.ts';
import { meiliEngine } from './meilisearch/engine.ts';
import type { Place } from './meilisearch/place.ts';
import { syncMeilisearch } from './meilisearch/sync.ts';
import { playedMeilisearch } from './meilisearch/testing.ts';
import { postgresEngine } from './postgres/engine.ts';

/** An engine with the way to let it know what was indexed; Postgres knows at once. */
export type TestedEngine = { name: string; engine: SearchEngine; catchUp: (ctx: Ctx) => Promise<void> };

const meilisearch = (name: string, place: Place): TestedEngine => ({
  name,
  engine: meiliEngine(place),
  catchUp: async (ctx) => {
    await syncMeilisearch(ctx, place, true);
  },
});

const { MEILI_URL: url, MEILI_KEY: key } = process.env;
const real = url
  ? [meilisearch('meilisearch', { url, key, uid: `litfass-test-${process.env.VITEST_POOL_ID ?? 0}` })]
  : [];

/** Every engine there is. What we ask a Meilisearch is tried on a played one; how it ranks, only on a real one. */
export const enginesToTest: readonly TestedEngine[] = [
  { name: 'postgres', engine: postgresEngine, catchUp: async () => undefined },
  meilisearch('a played meilisearch', (await playedMeilisearch()).place),
  ...real,
];
