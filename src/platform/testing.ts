import { sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import type { Ctx } from './context.ts';
import { databaseOn, openPool } from './db.ts';

const base = { actor: { kind: 'guest' }, now: Temporal.Instant.from('2026-11-22T12:00Z'), locale: 'de' } as const;
const copying = 482_003;

/** The migrated database of this run's throw-away cluster: nobody writes there, all others are copies of it. */
function templateUrl() {
  const url = process.env.LITFASS_TEST_DATABASE;
  if (!url) throw new Error('No test database: run tests by `npm test` or `npx vitest run`, which start one');
  return url;
}

function urlOf(database: string) {
  const url = new URL(templateUrl());
  url.pathname = `/${database}`;
  return url.href;
}

async function asKeeper<Value>(work: (client: Client) => Promise<Value>) {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Copies the template. One copy at a time: Postgres refuses to copy a database that somebody else is copying. */
const copyTemplate = (name: string) =>
  asKeeper(async (client) => {
    await client.query('select pg_advisory_lock($1)', [copying]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${name} template litfass strategy file_copy`);
  });

const ownName = `test_worker_${process.env.VITEST_POOL_ID ?? '0'}`;
let own: Promise<NodePgDatabase> | undefined;

const ownDatabase = () => {
  own ??= copyTemplate(ownName).then(() => databaseOn(openPool(urlOf(ownName), 4)));
  return own;
};

/** A context whose every write vanishes when the test ends. */
export async function aContext(work: (ctx: Ctx) => Promise<void>) {
  const undo = new Error('undo');
  const db = await ownDatabase();
  await db
    .transaction(async (tx) => {
      await work({ ...base, db: tx });
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
}

let committedCount = 0;

/** For the few tests about several connections: writes are real, in a database of the test's own. */
export async function committed(work: (ctx: Ctx, place: { url: string }) => Promise<void>) {
  committedCount += 1;
  const name = `${ownName}_${committedCount}`;
  await copyTemplate(name);
  const url = urlOf(name);
  const pool = openPool(url, 25);
  try {
    await work({ ...base, db: databaseOn(pool) }, { url });
  } finally {
    await pool.end();
    await asKeeper((client) => client.query(`drop database ${name} with (force)`));
  }
}

/** What the house was told about one row, oldest first. Tests run side by side, so they speak only of what they made. */
export async function announced(ctx: Ctx, id: string) {
  const { rows } = await ctx.db.execute<{ kind: string }>(
    sql`select payload->>'kind' as kind from graphile_worker._private_jobs where payload::text like ${`%${id}%`} order by id`,
  );
  return rows.map(({ kind }) => kind);
}
