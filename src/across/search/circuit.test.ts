import { expect, test } from 'vitest';
import { circuit } from './circuit.ts';

function aCircuit() {
  const told: string[] = [];
  const clock = { ms: 0 };
  const made = circuit(
    () => clock.ms,
    (state, why) => told.push(why ? `${state}: ${why}` : state),
  );
  const fail = (times: number) => {
    for (let time = 0; time < times; time++) made.enter()?.failed('no answer');
  };
  return { ...made, told, clock, fail };
}

test('two failures in a row leave it closed, the third opens it', () => {
  const { fail, state, told, enter } = aCircuit();
  fail(2);
  expect(state()).toBe('closed');
  fail(1);
  expect(state()).toBe('open');
  expect(enter()).toBeUndefined();
  expect(told).toEqual(['open: no answer']);
});

test('failures that are not in a row never open it', () => {
  const { fail, enter, state } = aCircuit();
  for (let round = 0; round < 10; round++) {
    fail(2);
    enter()?.succeeded();
  }
  expect(state()).toBe('closed');
});

test('after half a minute one caller is let through and nobody beside it', () => {
  const { fail, enter, state, clock } = aCircuit();
  fail(3);
  clock.ms = 29_999;
  expect(enter()).toBeUndefined();
  clock.ms = 30_000;
  expect(state()).toBe('half-open');
  expect(enter()).toBeDefined();
  expect(enter()).toBeUndefined();
});

test('a probe that succeeds closes it, one that fails keeps it open for another half minute', () => {
  const { fail, enter, state, told, clock } = aCircuit();
  fail(3);
  clock.ms = 30_000;
  enter()?.failed('no answer');
  expect(state()).toBe('open');
  clock.ms = 59_999;
  expect(enter()).toBeUndefined();
  clock.ms = 60_000;
  enter()?.succeeded();
  expect(state()).toBe('closed');
  expect(told).toEqual(['open: no answer', 'closed']);
  fail(2);
  expect(state()).toBe('closed');
});

test('a call that began before it opened decides nothing', () => {
  const { fail, enter, state, told, clock } = aCircuit();
  const late = [enter(), enter()];
  fail(3);
  clock.ms = 10_000;
  late[0]?.succeeded();
  late[1]?.failed('no answer');
  expect(state()).toBe('open');
  clock.ms = 30_000;
  expect(state()).toBe('half-open');
  expect(told).toEqual(['open: no answer']);
});
