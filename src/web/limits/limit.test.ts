import { expect, test } from 'vitest';
import { newLimit } from './limit.ts';

test('so many at once, then so many in a minute', () => {
  const limit = newLimit({ perMinute: 60, burst: 3 });
  const at = (ms: number) => limit.take('203.0.113.7', ms);
  expect([at(0), at(0), at(0)].map(({ left }) => left)).toEqual([2, 1, 0]);
  expect(at(0)).toEqual({ allowed: false, left: 0, retryAfterSeconds: 1 });
  expect(at(999).allowed).toBe(false);
  expect(at(1_000).allowed).toBe(true);
  expect(at(1_001).allowed).toBe(false);
  expect([at(60_000), at(60_000), at(60_000), at(60_000)].map(({ allowed }) => allowed)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('each has its own, and a clock that goes back gives nothing', () => {
  const limit = newLimit({ perMinute: 1, burst: 1 });
  expect(limit.take('a', 10_000).allowed).toBe(true);
  expect(limit.take('b', 10_000).allowed).toBe(true);
  expect(limit.take('a', 0)).toEqual({ allowed: false, left: 0, retryAfterSeconds: 60 });
});

test('however many ask, the memory is bounded; who has not asked for longest is forgotten', () => {
  const limit = newLimit({ perMinute: 60, burst: 1, whoMax: 100 });
  limit.take('first', 0);
  for (let at = 0; at < 1_000; at++) {
    limit.take(`other ${at}`, 0);
    if (at % 50 === 0) limit.take('stays', 0);
  }
  expect(limit.size).toBe(100);
  expect(limit.take('stays', 0).allowed).toBe(false);
  expect(limit.take('first', 0).allowed).toBe(true);
});
