import { meiliPlace, syncMeilisearch } from '#across/search/index.ts';
import { clock } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';

const wantsAnew = (payload: unknown) =>
  typeof payload === 'object' && payload !== null && 'anew' in payload && payload.anew === true;

/** Brings Meilisearch up to date, where there is one. An outage is no failure: the next minute tries again. */
export async function syncSearch(payload: unknown): Promise<void> {
  const place = meiliPlace();
  if (!place) return;
  const actor = { kind: 'system', job: 'sync-search' } as const;
  const ctx = { db: database().db, actor, now: clock(), locale: 'de' } as const;
  const anew = wantsAnew(payload);
  try {
    const { documents, rebuilt } = await syncMeilisearch(ctx, place, anew);
    if (documents > 0 || rebuilt) log('info', 'meilisearch knows what changed', { documents, rebuilt });
  } catch (error) {
    log('warn', 'meilisearch could not be brought up to date', { why: error instanceof Error ? error.message : '' });
    if (anew) throw error; // A new index was asked for by hand: it is tried until there is one.
  }
}
