import { recordExposure } from '#modules/calendar/index.ts';
import type { Sent } from './recorder.ts';
import { requestContext } from './request-context.ts';

/** Adds what was sent to the sums of its days. */
export async function recordInDatabase(sent: Sent): Promise<void> {
  const { db, now, locale } = requestContext('de');
  const recorded = await recordExposure({ db, now, locale, actor: { kind: 'system', job: 'count-exposure' } }, sent);
  if (!recorded.ok) throw new Error(recorded.refusal.kind);
}
