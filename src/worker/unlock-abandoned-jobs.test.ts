import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '#platform/context.ts';
import { committed } from '#platform/testing.ts';
import { unlockAbandonedJobs } from './unlock-abandoned-jobs.ts';

async function aHeldJob(db: Db) {
  await db.execute(sql`select graphile_worker.add_job('react')`);
  await db.execute(sql`update graphile_worker._private_jobs set locked_by = 'killed', locked_at = now()`);
}

const heldJobs = async (db: Db) => {
  const { rows } = await db.execute(
    sql`select count(*)::int as held from graphile_worker._private_jobs where locked_by is not null`,
  );
  return rows[0]?.held;
};

test('a job that a killed worker held is free again when the next worker starts', () =>
  committed(async ({ db }, { url }) => {
    await aHeldJob(db);
    const alive = await unlockAbandonedJobs(url);
    expect(await heldJobs(db)).toBe(0);
    await alive.end();
  }));

test('a second worker beside a living one takes nothing away from it', () =>
  committed(async ({ db }, { url }) => {
    const first = await unlockAbandonedJobs(url);
    await aHeldJob(db);
    const second = await unlockAbandonedJobs(url);
    expect(await heldJobs(db)).toBe(1);
    await Promise.all([first.end(), second.end()]);
  }));
