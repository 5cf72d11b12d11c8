import { afterAll, expect, test } from 'vitest';
import { expandRecurrence, type Recurrence, type RecurrenceLimits } from './expand-recurrence.ts';
import { openExpander } from './open-expander.ts';

const expander = openExpander({ ruleMilliseconds: 5_000, totalMilliseconds: 60_000, fruitlessMilliseconds: 60_000 });
afterAll(() => expander.close());

const berlin = 'Europe/Berlin';

function weekly(over: Partial<Recurrence> & { at?: string } = {}): Recurrence {
  return {
    start: Temporal.PlainDateTime.from(over.at ?? '2026-11-18T19:30'),
    zone: berlin,
    rules: ['FREQ=WEEKLY;COUNT=3'],
    startCounts: true,
    exceptions: 0,
    leavesOut: () => false,
    wallOf: (instant) => instant.toZonedDateTimeISO(berlin).toPlainDateTime(),
    ...over,
  };
}

const threeYears: RecurrenceLimits = { datesMax: 400, until: Temporal.PlainDate.from('2029-11-18'), finest: 'DAILY' };

async function datesOf(recurrence: Recurrence, limits: Partial<RecurrenceLimits> = {}) {
  const result = await expandRecurrence(expander, recurrence, { ...threeYears, ...limits });
  if (!result.ok) return [result.refusal.kind];
  return result.value.dates.map((date) => date.toString({ smallestUnit: 'minute' }));
}

test('a weekly evening stays at its hour when the clocks change', async () => {
  expect(await datesOf(weekly({ at: '2026-10-18T19:30' }))).toEqual([
    '2026-10-18T19:30',
    '2026-10-25T19:30',
    '2026-11-01T19:30',
  ]);
});

test('a date in the hour that spring skips does not take place and is not counted', async () => {
  expect(await datesOf(weekly({ at: '2027-03-27T02:30', rules: ['FREQ=DAILY;COUNT=3'] }))).toEqual([
    '2027-03-27T02:30',
    '2027-03-29T02:30',
    '2027-03-30T02:30',
  ]);
});

test('a date in the hour that autumn has twice takes place once', async () => {
  expect(await datesOf(weekly({ at: '2026-10-24T02:30', rules: ['FREQ=DAILY;COUNT=3'] }))).toEqual([
    '2026-10-24T02:30',
    '2026-10-25T02:30',
    '2026-10-26T02:30',
  ]);
});

test('an end in UTC is compared with the local start', async () => {
  const rules = (until: string) => [`FREQ=DAILY;UNTIL=${until}`];
  expect(await datesOf(weekly({ rules: rules('20261119T183000Z') }))).toHaveLength(2);
  expect(await datesOf(weekly({ rules: rules('20261119T182959Z') }))).toHaveLength(1);
  expect(await datesOf(weekly({ rules: rules('20261119') }))).toHaveLength(2);
  expect(await datesOf(weekly({ rules: rules('20261119T193000') }))).toHaveLength(2);
});

test('single dates are added, exceptions are left out and do not count', async () => {
  const extra = [Temporal.PlainDateTime.from('2026-12-24T15:00')];
  const leavesOut = (local: Temporal.PlainDateTime) => local.month === 11 && local.day === 25;
  const dates = await datesOf(weekly({ extra, leavesOut, exceptions: 1 }), { datesMax: 3 });
  expect(dates).toEqual(['2026-11-18T19:30', '2026-12-02T19:30', '2026-12-24T15:00']);
});

test('a rule of exceptions takes dates out', async () => {
  const recurrence = weekly({ rules: ['FREQ=DAILY;COUNT=7'], exceptionRules: ['FREQ=DAILY;BYDAY=SA,SU'] });
  expect(await datesOf(recurrence)).toHaveLength(5);
});

test('what has no end is cut at the number of dates, and it is said', async () => {
  const endless = weekly({ rules: ['FREQ=DAILY'] });
  const result = await expandRecurrence(expander, endless, threeYears);
  expect(result.ok && { count: result.value.dates.length, cut: result.value.cut }).toEqual({ count: 400, cut: true });
});

test('what has no end is cut at the horizon', async () => {
  expect((await datesOf(weekly({ rules: ['FREQ=YEARLY'] }))).at(-1)).toBe('2029-11-18T19:30');
});

test('a later beginning skips the past without counting it', async () => {
  const old = weekly({ at: '1990-01-01T20:00', rules: ['FREQ=WEEKLY;BYDAY=MO'] });
  const dates = await datesOf(old, { from: Temporal.PlainDate.from('2026-11-18'), datesMax: 2 });
  expect(dates).toEqual(['2026-11-23T20:00', '2026-11-30T20:00']);
});

test.each(['HOURLY', 'MINUTELY', 'SECONDLY'])('%s is too fine', async (frequency) => {
  expect(await datesOf(weekly({ rules: [`FREQ=${frequency};COUNT=3`] }))).toEqual(['rule-too-fine']);
});

test.each([
  'FREQ=NEVER',
  'COUNT=3',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;INTERVAL=-1',
  'FREQ=DAILY;BYMONTH=13',
  'FREQ=DAILY;BYDAY=QQ',
  'FREQ=DAILY;BYMONTHDAY=0',
  'FREQ=DAILY;UNTIL=20260230',
  'FREQ=DAILY;COUNT=3;COUNT=4',
  'FREQ=DAILY;X=1',
  'RSCALE=CHINESE;FREQ=YEARLY',
  'MP3 2- FR #17',
  `FREQ=DAILY;BYDAY=${'MO,'.repeat(100_000)}MO`,
])('a rule that is not understood is refused rather than guessed: %.60s', async (rule) => {
  expect(await datesOf(weekly({ rules: [rule] }))).toEqual(['rule-not-understood']);
});

test('a rule that never hits a day is refused', async () => {
  expect(await datesOf(weekly({ rules: ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'] }))).toEqual(['rule-without-dates']);
});
