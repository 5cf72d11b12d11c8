import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool, types } from 'pg';
import { config } from './config.ts';

/** Dates and times stay the text Postgres sent: columns.ts turns them into Temporal. */
for (const oid of [1082, 1114, 1184]) types.setTypeParser(oid, (text) => text);

/** A stopped clock is told to the database, too: what its triggers write down is of the same time. */
const withOurTime = () => {
  const { frozenAt } = config();
  return frozenAt ? { options: `-c litfass.now=${frozenAt}` } : {};
};

/** A pool that outlives a restart of the database: broken connections are dropped, not thrown. */
export function openPool(url: string, max = 10): Pool {
  const bounds = { max, connectionTimeoutMillis: 3_000, idleTimeoutMillis: 60_000 };
  const pool = new Pool({ connectionString: url, ...bounds, ...withOurTime() });
  pool.on('error', () => undefined); // The next query opens a new connection, and reports its own failure.
  return pool;
}

export const databaseOn = (pool: Pool): NodePgDatabase => drizzle(pool, { casing: 'snake_case' });

let opened: { pool: Pool; db: NodePgDatabase } | undefined;

/** The one pool of this process. Use-cases never import it: they get ctx.db. */
export function database() {
  if (!opened) {
    const url = config().databaseUrl;
    if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which brings its own Postgres');
    const pool = openPool(url);
    opened = { pool, db: databaseOn(pool) };
  }
  return opened;
}

/** Whether this is the process's own pool rather than a transaction on it. */
export const isShared = (db: unknown) => opened?.db === db;
