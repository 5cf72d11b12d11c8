import type { CronItem } from 'graphile-worker';
import { syncQueue } from '#across/search/index.ts';

const nightly: readonly CronItem[] = [
  { task: 'roll-sample', match: '30 4 * * *' },
  { task: 'forget-exposure', match: '40 4 * * *' },
];
/** So that Meilisearch catches up by itself after an outage. */
const minutely: CronItem = {
  task: 'sync-search',
  match: '* * * * *',
  options: { queueName: syncQueue, jobKey: 'sync-search', maxAttempts: 1 },
};

/** What happens by the clock, in UTC: after the culture day of Europe has begun, and every minute where it is needed. */
export const scheduleFor = ({ meilisearch }: { meilisearch: boolean }): CronItem[] =>
  meilisearch ? [...nightly, minutely] : [...nightly];
