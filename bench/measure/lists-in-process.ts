// A process of its own: the product's code without HTTP and pages, on the database in DATABASE_URL.
import { listOccurrences } from '#modules/calendar/index.ts';
import { clock } from '#platform/config.ts';
import type { Ctx } from '#platform/context.ts';
import { database } from '#platform/db.ts';
import { endDataVersionWatch } from '#platform/version-watch.ts';
import { filtersOfTwo } from '../addresses.ts';
import { median, percentile } from '../figure.ts';
import { connections } from '../options.ts';

export type ListTimes = {
  one: { p50: number; p95: number; cpuMs: number };
  ten: { p50: number; p95: number };
  loadMs: number;
};

const count = 1_000;
const { pool, db } = database();
const ctx: Ctx = { db, actor: { kind: 'guest' }, now: clock(), locale: 'de' };
const filters = filtersOfTwo(count * 2);

async function timesOf(from: number, end: number): Promise<number[]> {
  const times: number[] = [];
  for (const filter of filters.slice(from, end)) {
    const began = performance.now();
    await listOccurrences(ctx, filter);
    times.push(performance.now() - began);
  }
  return times;
}

const began = performance.now();
await listOccurrences(ctx, {});
const loadMs = performance.now() - began;
await timesOf(0, count / 2);

const before = process.cpuUsage();
const one = await timesOf(count / 2, count);
const { user, system } = process.cpuUsage(before);
const share = count / connections;
const ten = (
  await Promise.all(
    Array.from({ length: connections }, (_, person) => timesOf(count + person * share, count + (person + 1) * share)),
  )
).flat();

const times: ListTimes = {
  one: { p50: median(one), p95: percentile(one, 0.95), cpuMs: (user + system) / 1000 / one.length },
  ten: { p50: median(ten), p95: percentile(ten, 0.95) },
  loadMs,
};
process.stdout.write(JSON.stringify(times));
await endDataVersionWatch();
await pool.end();
