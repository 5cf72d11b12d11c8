import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '#platform/context.ts';
import { committed } from '#platform/testing.ts';
import { runWorker } from './run-worker.ts';

const addJob = (db: Db, task: string) => db.execute(sql`select graphile_worker.add_job(${task})`);

async function jobsLeft(db: Db) {
  const { rows } = await db.execute(sql`select count(*)::int as count from graphile_worker._private_jobs`);
  return rows[0]?.count;
}

test('a job that has begun when the worker is told to end is finished and never done again', () =>
  committed(async ({ db }, { url }) => {
    const told: string[] = [];
    const begun = Promise.withResolvers<void>();
    const slow = async () => {
      begun.resolve();
      await new Promise((resolve) => setTimeout(resolve, 300));
      told.push('finished');
    };
    const worker = await runWorker(url, { tasks: { slow }, schedule: [] });
    await addJob(db, 'slow');
    await begun.promise;
    await worker.end();
    expect(told).toEqual(['finished']);
    expect(await jobsLeft(db)).toBe(0);
  }));

test('a job left by a killed worker is done by the next one', () =>
  committed(async ({ db }, { url }) => {
    await addJob(db, 'abandoned');
    await db.execute(sql`update graphile_worker._private_jobs set locked_by = 'killed', locked_at = now()`);
    const done = Promise.withResolvers<void>();
    const worker = await runWorker(url, { tasks: { abandoned: async () => done.resolve() }, schedule: [] });
    await done.promise;
    await worker.end();
  }));
