import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Actor } from '#kernel/actor.ts';
import type { Locale } from '#kernel/words.ts';

export type Db = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'transaction' | 'execute'
>;

/** All that a use-case may know of the outside world. A request happens at one instant: ask ctx.now, never the clock. */
export type Ctx = {
  db: Db;
  actor: Actor;
  now: Temporal.Instant;
  locale: Locale;
};
