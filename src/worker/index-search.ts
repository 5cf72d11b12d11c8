import { indexChanges, meiliPlace, wakeSync } from '#across/search/index.ts';
import { clock } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';

/** Lets people find what was changed. */
export async function indexSearch(): Promise<void> {
  const ctx = {
    db: database().db,
    actor: { kind: 'system', job: 'index-search' },
    now: clock(),
    locale: 'de',
  } as const;
  const written = await indexChanges(ctx);
  if (written === 0) return;
  if (meiliPlace()) await wakeSync(ctx, { anew: false });
  log('info', 'search knows what changed', { documents: written });
}
