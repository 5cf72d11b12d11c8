import { expect, test } from 'vitest';
import { openPool } from './db.ts';
import { missingMigrations } from './missing-migrations.ts';
import { committed } from './testing.ts';

test('a migrated database lacks nothing; an older one lacks what came since; an empty one everything', () =>
  committed(async (_ctx, { url }) => {
    const pool = openPool(url, 1);
    expect(await missingMigrations(pool)).toEqual([]);
    await pool.query(
      'delete from drizzle.__drizzle_migrations where created_at = (select max(created_at) from drizzle.__drizzle_migrations)',
    );
    expect(await missingMigrations(pool)).toHaveLength(1);
    await pool.query('drop table drizzle.__drizzle_migrations');
    expect((await missingMigrations(pool)).length).toBeGreaterThan(2);
    await pool.end();
  }));

test('a database that is away is no answer', async () => {
  const pool = openPool('postgres://nobody@localhost/nothing?host=/nowhere', 1);
  await expect(missingMigrations(pool)).rejects.toThrow();
  await pool.end();
});
