import type { Pool } from 'pg';
import { database } from './db.ts';
import { askVersion, knownVersion, watchDataVersion } from './version-watch.ts';

/** The version of the data right now; from memory while listening, from the database otherwise. */
export async function currentVersion(pool: Pool = database().pool): Promise<number> {
  watchDataVersion(pool.options);
  return knownVersion() ?? askVersion(pool);
}
