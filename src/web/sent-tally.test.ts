import { expect, test } from 'vitest';
import { newTally } from './sent-tally.ts';

const evening = Temporal.Instant.from('2026-11-22T20:00Z');

test('what is sent after midnight belongs to the evening before, until five in the morning', () => {
  const tally = newTally();
  for (const at of ['2026-11-22T20:00Z', '2026-11-23T03:59Z', '2026-11-23T04:00Z'])
    tally.count('0 akteur:a', Temporal.Instant.from(at));
  expect([...tally.take()].map(([day, pages]) => [day, pages.get('0 akteur:a')])).toEqual([
    ['2026-11-22', 2],
    ['2026-11-23', 1],
  ]);
});

test('counts are taken once; what could not be written is added to what came meanwhile', () => {
  const tally = newTally();
  tally.count('0 akteur:a', evening);
  const taken = tally.take();
  expect(tally.take().size).toBe(0);
  tally.count('0 akteur:a', evening);
  tally.giveBack(taken);
  expect(tally.take().get('2026-11-22')?.get('0 akteur:a')).toBe(2);
});

test('a flood of different pages does not grow without bound, and known ones go on being counted', () => {
  const tally = newTally();
  for (let page = 0; page < 20_000; page++) tally.count(`${page} akteur:a`, evening);
  tally.count('0 akteur:a', evening);
  const [pages] = tally.take().values();
  expect(pages?.size).toBe(5_000);
  expect(pages?.get('0 akteur:a')).toBe(2);
});
