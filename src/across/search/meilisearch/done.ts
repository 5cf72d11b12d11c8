import type { EnqueuedTaskPromise } from 'meilisearch';

const waiting = { timeout: 60_000, interval: 25 };

/** Waits until the engine has done what it was told; what it could not do is thrown. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type } = await task.waitTask(waiting);
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${type} ${status}: ${error?.message ?? ''}`);
}
