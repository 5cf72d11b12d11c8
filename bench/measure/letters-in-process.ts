// A process of its own: the worker's code for the week's letters, on the database in DATABASE_URL. The word behind says how
// many different lists its subscribers have.
import { sql } from 'drizzle-orm';
import { sendEditions } from '#across/letters/index.ts';
import { queryOf } from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import { database } from '#platform/db.ts';
import { endDataVersionWatch } from '#platform/version-watch.ts';
import { letterAddresses } from '#web/letter-addresses.ts';
import { filtersOfTwo } from '../addresses.ts';

export type LetterTimes = {
  letters: number;
  lists: number;
  elapsedMs: number;
  cpuMs: number;
  /** Mails in the table, and how many keys they have. */
  mails: number;
  keys: number;
  /** What a second run adds. */
  again: number;
  /** The largest memory of the first and of the last quarter of the time. */
  memoryFirst: number;
  memoryLast: number;
};

const subscribers = 10_000;
const lists = Number(process.argv[2]);
const thursday = Temporal.Instant.from('2026-11-26T15:00Z');

const { pool, db } = database();
const ctx: Ctx = { db, actor: { kind: 'system', job: 'bench' }, now: thursday, locale: 'de' };
const filters = [...new Set(filtersOfTwo(lists * 3).map((filter) => queryOf(filter, 'de')))].slice(0, lists);

await db.execute(sql`truncate subscriptions, subscription_editions, mails`);
await db.execute(sql`insert into subscriptions (email, kind, filter, rhythm, language, token_hash, asked_at, confirmed_at)
  select 'lena.' || n || '@brandt.example', 'list', (${sql.param(filters)}::text[])[1 + n % ${filters.length}::int], 'weekly',
    case when n % 10 = 0 then 'en' else 'de' end, encode(sha256(n::text::bytea), 'hex'), ${thursday.subtract({ hours: 48 }).toString()}, ${thursday.subtract({ hours: 24 }).toString()}
  from generate_series(1, ${subscribers}::int) n`);
await db.execute(sql`analyze subscriptions`);

const memory: number[] = [];
const watch = setInterval(() => memory.push(process.memoryUsage().rss), 100);
const before = process.cpuUsage();
const began = performance.now();
const letters = await sendEditions(ctx, letterAddresses);
const elapsedMs = performance.now() - began;
const { user, system } = process.cpuUsage(before);
clearInterval(watch);

const { rows } = await db.execute<{ mails: number; keys: number }>(
  sql`select count(*)::int as mails, count(distinct key)::int as keys from mails`,
);
await db.execute(sql`truncate subscription_editions`);
const again = await sendEditions(ctx, letterAddresses);
const quarter = Math.ceil(memory.length / 4);
const times: LetterTimes = {
  letters,
  lists: filters.length,
  elapsedMs,
  cpuMs: (user + system) / 1000,
  mails: rows[0]?.mails ?? 0,
  keys: rows[0]?.keys ?? 0,
  again,
  memoryFirst: Math.max(...memory.slice(0, quarter)),
  memoryLast: Math.max(...memory.slice(-quarter)),
};
process.stdout.write(JSON.stringify(times));
await endDataVersionWatch();
await pool.end();
