import { setTimeout as pause } from 'node:timers/promises';
import { newVersionWatch } from '#platform/version-watch.ts';

const msNeeded = 3_000;

/** Lets this process know a version of the data for some time already, early enough in a minute that none ends meanwhile. */
export async function knowing(version: number | undefined) {
  const left = 60_000 - (Temporal.Now.instant().epochMilliseconds % 60_000);
  if (left < msNeeded) await pause(left);
  globalThis.litfassDataVersion = { ...newVersionWatch(), known: version, learnedAt: performance.now() - 10_000 };
}

export function knowingNothing() {
  globalThis.litfassDataVersion = undefined;
}
