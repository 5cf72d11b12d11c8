import { clock } from '#platform/config.ts';
import { log } from '#platform/log.ts';
import type { Tally } from './sent-tally.ts';

/**
 * Writes down what was sent since the last time. The calendar is loaded when there is something to write: the front works
 * without it.
 */
export async function recordSent(tally: Tally): Promise<void> {
  const sent = tally.take();
  if (sent.size === 0) return;
  try {
    const [{ recordExposure }, { database }] = await Promise.all([
      import('#modules/calendar/index.ts'),
      import('#platform/db.ts'),
    ]);
    const actor = { kind: 'system', job: 'count-exposure' } as const;
    const recorded = await recordExposure({ db: database().db, actor, now: clock(), locale: 'de' }, sent);
    if (!recorded.ok) throw new Error(recorded.refusal.kind);
  } catch (error) {
    tally.giveBack(sent);
    log('warn', 'what was shown could not be counted yet', { error: String(error) });
  }
}
