import { expect, test } from 'vitest';
import { recordSent } from './record-sent.ts';
import { newTally } from './sent-tally.ts';

const evening = Temporal.Instant.from('2026-11-22T20:00Z');

test('what cannot be written, for want of a database, is kept for the next time; nobody who reads notices', async () => {
  const tally = newTally();
  await recordSent(tally);
  tally.count('0 akteur:a', evening);
  await recordSent(tally);
  tally.count('0 akteur:a', evening);
  expect(tally.take()).toEqual(new Map([['2026-11-22', new Map([['0 akteur:a', 2]])]]));
});
