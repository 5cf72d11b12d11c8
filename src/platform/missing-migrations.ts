import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';

/** What the journal of a drizzle folder promises: one tag and time for each migration, oldest first. */
function journal(folder: string): { tag: string; when: number }[] {
  const path = join(/* turbopackIgnore: true */ process.cwd(), folder, 'meta', '_journal.json');
  return JSON.parse(readFileSync(path, 'utf8')).entries;
}

let promised: { tag: string; when: number }[] | undefined;

/** The migrations this code needs and the database has not had. Throws when the database cannot be asked. */
export async function missingMigrations(pool: Pick<Pool, 'query'>, folder = 'drizzle'): Promise<string[]> {
  promised ??= journal(folder);
  const { rows: tables } = await pool.query<{ there: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!tables[0]?.there) return promised.map(({ tag }) => tag);
  const { rows } = await pool.query<{ newest: string | null }>(
    'select max(created_at)::text as newest from drizzle.__drizzle_migrations',
  );
  const newest = Number(rows[0]?.newest ?? 0);
  return promised.filter(({ when }) => when > newest).map(({ tag }) => tag);
}
