import type { CronItem } from 'graphile-worker';

/** What happens by the clock, in UTC: the small hours of Europe. */
export const schedule: CronItem[] = [{ task: 'roll-sample', match: '30 2 * * *' }];
