import type { Pool, PoolClient } from 'pg';
import { database } from './db.ts';
import { log } from './log.ts';

/**
 * The number of committed changes to what is public. Postgres raises it at commit and tells by NOTIFY, so a process knows
 * it without asking; while it cannot listen, it asks.
 */
const channel = 'data_version';
const retryMs = 1_000;

let known: number | undefined;
let listening: Promise<void> | undefined;
const listeners = new Set<(version: number) => void>();

async function askVersion(pool: Pool | PoolClient): Promise<number> {
  const { rows } = await pool.query<{ version: string }>('select version from data_version');
  return Number(rows[0]?.version ?? 0);
}

function learn(version: number) {
  if (version === known) return;
  known = version;
  for (const listener of listeners) listener(version);
}

async function listen(pool: Pool): Promise<void> {
  const client = await pool.connect();
  const lost = (error?: Error) => {
    known = undefined;
    listening = undefined;
    client.removeAllListeners('notification');
    client.release(error ?? true);
    setTimeout(() => watchDataVersion(pool), retryMs).unref();
  };
  client.once('error', lost);
  try {
    client.on('notification', (message) => learn(Number(message.payload)));
    await client.query(`listen ${channel}`);
    learn(await askVersion(client));
  } catch (error) {
    lost(error instanceof Error ? error : undefined);
  }
}

/** Begins to listen; ends with the pool. Safe to call at every request. */
export function watchDataVersion(pool: Pool): void {
  listening ??= listen(pool).catch((error) => {
    listening = undefined;
    log('warn', 'cannot listen for changes of the data', { error: String(error) });
  });
}

/** The version of the data right now; from memory while listening, from the database otherwise. */
export async function currentVersion(): Promise<number> {
  const { pool } = database();
  if (known !== undefined) return known;
  watchDataVersion(pool);
  return askVersion(pool);
}

/** Calls back with every new version. */
export function onVersionChange(listener: (version: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
