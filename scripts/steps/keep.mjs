import { setTimeout as pause } from 'node:timers/promises';
import { say } from './say.mjs';

const firstPauseMs = 200;
const pauseMaxMs = 30_000;
const steadyMs = 60_000;

/**
 * Keeps something running: when it ends unasked it is started again, after pauses that grow while it keeps failing.
 * `start` gives back `{ pid, ended, stop }`; the first start is the caller's to wait for, of later ones it hears.
 */
export async function keep(name, start, startedAgain = () => undefined) {
  let current = await start();
  let stopping = false;
  const stopped = new AbortController();

  const watch = async () => {
    for (let wait = firstPauseMs; ; wait = Math.min(wait * 2, pauseMaxMs)) {
      const since = performance.now();
      const how = await current.ended;
      if (stopping) return;
      if (performance.now() - since > steadyMs) wait = firstPauseMs;
      say(`${name} ist ausgefallen (${how}); Neustart in ${wait / 1000} s.`);
      current = await restart(wait);
      if (stopping) return current.stop();
      startedAgain();
    }
  };
  const restart = async (wait) => {
    await pause(wait, undefined, { signal: stopped.signal }).catch(() => undefined);
    if (stopping) return current;
    try {
      return await start();
    } catch (error) {
      return { pid: undefined, ended: Promise.resolve(error.message), stop: async () => undefined };
    }
  };
  const watching = watch();

  return {
    get pid() {
      return current.pid;
    },
    async stop() {
      stopping = true;
      stopped.abort();
      await current.stop();
      await watching;
    },
  };
}
