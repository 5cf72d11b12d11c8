import { afterEach, expect, test } from 'vitest';
import { recordSent } from './record-sent.ts';
import { offerRecorder, type Sent } from './recorder.ts';
import { newTally } from './sent-tally.ts';

const evening = Temporal.Instant.from('2026-11-22T20:00Z');
const twice = new Map([['2026-11-22', new Map([['0 akteur:a', 2]])]]);

afterEach(() => {
  globalThis.litfassRecorder = undefined;
});

test('what cannot be written is kept for the next time, whether nobody writes or the database is away', async () => {
  const tally = newTally();
  tally.count('0 akteur:a', evening);
  await recordSent(tally);
  offerRecorder(() => Promise.reject(new Error('away')));
  tally.count('0 akteur:a', evening);
  await recordSent(tally);
  expect(tally.take()).toEqual(twice);
});

test('what is written is written once, and nothing is written when nothing was sent', async () => {
  const written: Sent[] = [];
  offerRecorder(async (sent) => void written.push(sent));
  const tally = newTally();
  await recordSent(tally);
  tally.count('0 akteur:a', evening);
  tally.count('0 akteur:a', evening);
  await recordSent(tally);
  await recordSent(tally);
  expect(written).toEqual([twice]);
});
