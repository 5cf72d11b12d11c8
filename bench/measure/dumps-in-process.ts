// A process of its own: the dumps of the database in DATABASE_URL, as the worker writes them at night.
import { join } from 'node:path';
import { writeDumps } from '#across/inventory/index.ts';
import { clock, config } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { endDataVersionWatch } from '#platform/version-watch.ts';
import { tellingOf } from '#web/api/telling-of.ts';

export type DumpTimes = { things: number; bytes: number; tookMs: number; cpuMs: number; memory: number };

const { pool, db } = database();
const ctx = { db, actor: { kind: 'system', job: 'write-dumps' }, now: clock(), locale: 'de' } as const;
const began = performance.now();
const before = process.cpuUsage();
const files = await writeDumps(ctx, {
  folder: join(config().dataFolder, 'bench-dumps'),
  telling: tellingOf({ locale: 'de' }),
});
const { user, system } = process.cpuUsage(before);
const dates = files.filter(({ kind, ending }) => kind === 'occurrences' && ending === 'jsonl');
const times: DumpTimes = {
  things: dates.reduce((sum, { things }) => sum + things, 0),
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  tookMs: performance.now() - began,
  cpuMs: (user + system) / 1_000,
  memory: process.resourceUsage().maxRSS * 1_024,
};
process.stdout.write(JSON.stringify(times));
await endDataVersionWatch();
await pool.end();
