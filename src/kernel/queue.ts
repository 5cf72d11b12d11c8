import { done, type Result, refuse } from './result.ts';

export type Busy = { kind: 'busy' };

type Bounds = { atOnce: number; waitingMax: number };

/** Lets heavy work through a few at a time; who would have to wait too long in line is told so at once. */
export function queue({ atOnce, waitingMax }: Bounds) {
  const waiting: (() => void)[] = [];
  let working = 0;

  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else working--;
  };

  return async function pass<Value>(work: () => Promise<Value>): Promise<Result<Value, Busy>> {
    if (working < atOnce) working++;
    else if (waiting.length >= waitingMax) return refuse({ kind: 'busy' });
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return done(await work());
    } finally {
      leave();
    }
  };
}
