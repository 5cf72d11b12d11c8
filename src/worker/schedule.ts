import type { CronItem } from 'graphile-worker';
import { syncQueue } from '#across/search/index.ts';
import { letterQueue } from './letters.ts';
import { dumpJob } from './write-dumps.ts';

const nightly: readonly CronItem[] = [
  { task: 'roll-sample', match: '30 4 * * *' },
  { task: 'forget-exposure', match: '40 4 * * *' },
  { task: 'forget-changes', match: '42 4 * * *' },
  { task: 'forget-mails', match: '45 4 * * *' },
  { task: 'write-dumps', match: '50 4 * * *', options: dumpJob },
  { task: 'forget-subscriptions', match: '55 4 * * *' },
];
/** So that refused mails are tried again, and all leave soon after an outage of the mail server. */
const sending: CronItem = { task: 'send-mails', match: '* * * * *', options: { jobKey: 'send-mails', maxAttempts: 1 } };
/** Whether an edition is due is asked of the city's clock; after an outage it is sent within a quarter of an hour. */
const quarterly: CronItem = {
  task: 'send-letters',
  match: '*/15 * * * *',
  options: { queueName: letterQueue, jobKey: 'send-letters', maxAttempts: 1 },
};
/** So that Meilisearch catches up by itself after an outage. */
const minutely: CronItem = {
  task: 'sync-search',
  match: '* * * * *',
  options: { queueName: syncQueue, jobKey: 'sync-search', maxAttempts: 1 },
};

/** What happens by the clock, in UTC: after the culture day of Europe has begun, and every minute where it is needed. */
export const scheduleFor = ({ meilisearch }: { meilisearch: boolean }): CronItem[] =>
  meilisearch ? [...nightly, sending, quarterly, minutely] : [...nightly, sending, quarterly];
