import { forgetExposure } from '#modules/calendar/index.ts';
import { clock } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';

/** Forgets whose dates were shown more than a year ago. */
export async function forgetExposureOn(): Promise<void> {
  const ctx = {
    db: database().db,
    actor: { kind: 'system', job: 'forget-exposure' },
    now: clock(),
    locale: 'de',
  } as const;
  const forgotten = await forgetExposure(ctx);
  log('info', 'old exposure forgotten', { rows: forgotten.ok ? forgotten.value : 0 });
}
