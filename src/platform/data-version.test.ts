import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { currentVersion } from './data-version.ts';
import { openPool } from './db.ts';
import { committed } from './testing.ts';
import { endDataVersionWatch, knownVersion, onVersionChange, watchDataVersion } from './version-watch.ts';

const raise = sql`update data_version set version = version + 1`;
const tell = sql`select pg_notify('data_version', (select version from data_version)::text)`;

afterEach(endDataVersionWatch);

test('the version is asked once, then known without asking, and moves with what the database tells', () =>
  committed(async (ctx, { url }) => {
    const pool = openPool(url, 2);
    const heard: number[] = [];
    onVersionChange((version) => heard.push(version));
    const first = await currentVersion(pool);
    await vi.waitFor(() => expect(knownVersion()).toBe(first));

    await ctx.db.transaction(async (tx) => {
      await tx.execute(raise);
      await tx.execute(tell);
    });
    await vi.waitFor(() => expect(knownVersion()).toBe(first + 1));
    expect(await currentVersion(pool)).toBe(first + 1);
    expect(heard).toEqual([first, first + 1]);
    await pool.end();
    await endDataVersionWatch();
  }));

test('without the listening connection the database is asked each time, until it listens again', () =>
  committed(async (ctx, { url }) => {
    const pool = openPool(url, 2);
    watchDataVersion({ connectionString: url });
    await vi.waitFor(() => expect(knownVersion()).toBeDefined());
    const before = await currentVersion(pool);

    await cutListeners(url);
    await vi.waitFor(() => expect(knownVersion()).toBeUndefined());
    await ctx.db.execute(raise);
    expect(await currentVersion(pool)).toBe(before + 1);
    await vi.waitFor(() => expect(knownVersion()).toBe(before + 1), 4_000);
    await pool.end();
    await endDataVersionWatch();
  }));

async function cutListeners(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const others = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%from data_version' and pid <> pg_backend_pid()`;
  await client.query(others);
  await client.end();
}
