import { type Ask, type Found, postgresEngine } from '#across/search/index.ts';
import type { Ctx } from '#platform/context.ts';

/** An engine as it is measured on one corpus, or why it is not. */
export type Measured =
  | { name: string; find: (ctx: Ctx, ask: Ask) => Promise<Found> }
  | { name: string; notMeasured: string };

/** Every engine there is; Meilisearch where one is running. */
export const engines: readonly Measured[] = [
  postgresEngine,
  { name: 'meilisearch', notMeasured: 'MEILI_URL ist nicht gesetzt' },
];
