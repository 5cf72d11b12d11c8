import type { CronItem } from 'graphile-worker';

/** What happens by the clock, in UTC: after the culture day of Europe has begun. */
export const schedule: CronItem[] = [
  { task: 'roll-sample', match: '30 4 * * *' },
  { task: 'forget-exposure', match: '40 4 * * *' },
];
