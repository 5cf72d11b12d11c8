import type { Ctx } from '#platform/context.ts';
import type { SearchEngine } from './engine.ts';
import { postgresEngine } from './postgres/engine.ts';

/** An engine with the way to let it know what was indexed; Postgres knows at once. */
export type TestedEngine = { engine: SearchEngine; catchUp: (ctx: Ctx) => Promise<void> };

export const enginesToTest: readonly TestedEngine[] = [{ engine: postgresEngine, catchUp: async () => undefined }];
