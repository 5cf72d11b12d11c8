import { forgetChanges } from '#across/records/index.ts';
import { clock } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';

/** Forgets changes that are older than the log is kept. */
export async function forgetChangesOn(): Promise<void> {
  const ctx = {
    db: database().db,
    actor: { kind: 'system', job: 'forget-changes' },
    now: clock(),
    locale: 'de',
  } as const;
  log('info', 'old changes forgotten', { rows: await forgetChanges(ctx) });
}
