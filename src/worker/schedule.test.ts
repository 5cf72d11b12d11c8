import { parseCronItems } from 'graphile-worker';
import { expect, test } from 'vitest';
import { scheduleFor } from './schedule.ts';
import { tasks } from './tasks.ts';

const planned = (meilisearch: boolean) => parseCronItems(scheduleFor({ meilisearch })).map(({ task }) => task);

const always = [
  'roll-sample',
  'forget-exposure',
  'forget-changes',
  'forget-mails',
  'write-dumps',
  'forget-subscriptions',
  'send-mails',
  'send-letters',
];

test('every minute Meilisearch is brought up to date, and only where there is one', () => {
  expect(planned(false)).toEqual(always);
  expect(planned(true)).toEqual([...always, 'sync-search']);
});

test('what is planned is a task we have', () => {
  expect(Object.keys(tasks)).toEqual(expect.arrayContaining(planned(true)));
});
