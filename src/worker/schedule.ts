import type { CronItem } from 'graphile-worker';
import { syncQueue } from '#across/search/index.ts';

const nightly: readonly CronItem[] = [
  { task: 'roll-sample', match: '30 4 * * *' },
  { task: 'forget-exposure', match: '40 4 * * *' },
  { task: 'forget-mails', match: '50 4 * * *' },
];
/** So that refused mails are tried again, and all leave soon after an outage of the mail server. */
const sending: CronItem = { task: 'send-mails', match: '* * * * *', options: { jobKey: 'send-mails', maxAttempts: 1 } };
/** So that Meilisearch catches up by itself after an outage. */
const minutely: CronItem = {
  task: 'sync-search',
  match: '* * * * *',
  options: { queueName: syncQueue, jobKey: 'sync-search', maxAttempts: 1 },
};

/** What happens by the clock, in UTC: after the culture day of Europe has begun, and every minute where it is needed. */
export const scheduleFor = ({ meilisearch }: { meilisearch: boolean }): CronItem[] =>
  meilisearch ? [...nightly, sending, minutely] : [...nightly, sending];
