import { resolve } from 'node:path';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { runMigrations } from 'graphile-worker';
import { databaseOn, openPool } from './db.ts';

/** Brings a database to the state this version of the code expects. Safe to run at every start, and twice at once. */
export async function migrateDatabase(url: string): Promise<void> {
  const pool = openPool(url, 1);
  try {
    await pool.query('select pg_advisory_lock(482001)');
    await migrate(databaseOn(pool), { migrationsFolder: resolve('drizzle') });
    await runMigrations({ connectionString: url });
  } finally {
    await pool.end();
  }
}
