// vitest's global setup: one throw-away Postgres per run, with a migrated template that test databases are copied from.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { urlOf } from './postgres-places.mjs';

export default async function setup() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'litfass-test-'));
  const postgres = await startPostgres({ dataFolder, forTests: true });
  const remove = async () => {
    await postgres.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const { migrateDatabase } = await import('../../src/platform/migrate.ts');
    await migrateDatabase(urlOf(dataFolder));
  } catch (error) {
    await remove();
    throw error;
  }
  process.env.LITFASS_TEST_DATABASE = urlOf(dataFolder);
  return remove;
}
