import { readSample, rollSample } from '#modules/sources/index.ts';
import { clock, config } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';

/** Adds what today's view of the sample programme has and the calendar has not, so that a demonstration is never stale. */
export async function rollSampleOn(): Promise<void> {
  const { sample: wanted, cityFolder } = config();
  const sample = wanted ? readSample(cityFolder) : undefined;
  if (!sample) return;
  const ctx = { db: database().db, actor: { kind: 'system', job: 'roll-sample' }, now: clock(), locale: 'de' } as const;
  const rolled = await rollSample(ctx, sample);
  log('info', 'sample rolled on', { dates: rolled.ok ? rolled.value : 0 });
}
