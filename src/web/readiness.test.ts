import { expect, test } from 'vitest';
import { openPool } from '#platform/db.ts';
import { committed } from '#platform/testing.ts';
import { obstacle } from './readiness.ts';

test('ready means that the database answers and has had every migration', () =>
  committed(async (_ctx, { url }) => {
    const pool = openPool(url, 1);
    expect(await obstacle(pool)).toBeUndefined();
    await pool.query('delete from drizzle.__drizzle_migrations');
    expect(await obstacle(pool)).toMatch(/^migrations not applied: \d{14}_/);
    await pool.end();
  }));

test('a database that is away or silent is said within two seconds', async () => {
  const nowhere = openPool('postgres://nobody@localhost/nothing?host=/nowhere', 1);
  expect(await obstacle(nowhere)).toBe('database: not reachable');
  const silent = { query: () => new Promise<never>(() => undefined) };
  const since = performance.now();
  expect(await obstacle(silent)).toMatch(/no answer/);
  expect(performance.now() - since).toBeLessThan(2_000);
});
