import type { Locale } from '#kernel/words.ts';
import { clock } from '#platform/config.ts';
import type { Ctx } from '#platform/context.ts';
import { database } from '#platform/db.ts';

/** On whose behalf and when a visitor's request is answered: nobody in particular, now. The database is opened by who asks it. */
export const requestContext = (locale: Locale): Ctx => ({
  get db() {
    return database().db;
  },
  actor: { kind: 'guest' },
  now: clock(),
  locale,
});
