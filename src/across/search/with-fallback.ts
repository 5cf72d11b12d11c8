import type { Circuit } from './circuit.ts';
import type { SearchEngine } from './engine.ts';

/** Whoever reads waits no longer than this for another engine, whatever it has to be asked, before Postgres answers. */
const patienceMs = 400;

/** What the engine says, or a failure when it takes too long; what it says later is heard by nobody. */
async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`No answer within ${patienceMs} ms`)), patienceMs);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The first engine as long as it answers in time, else the second at once; the circuit spares readers the waiting. */
export function withFallback(first: SearchEngine, second: SearchEngine, circuit: Circuit): SearchEngine {
  async function ask<Value>(call: (engine: SearchEngine) => Promise<Value>): Promise<Value> {
    const pass = circuit.enter();
    if (!pass) return call(second);
    try {
      const answer = await inTime(call(first));
      pass.succeeded();
      return answer;
    } catch (error) {
      pass.failed(error instanceof Error ? error.message : String(error));
      return call(second);
    }
  }
  return {
    name: first.name,
    find: (ctx, asked) => ask((engine) => engine.find(ctx, asked)),
    suggest: (ctx, asked) => ask((engine) => engine.suggest(ctx, asked)),
  };
}
