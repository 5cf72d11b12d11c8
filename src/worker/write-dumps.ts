import { sql } from 'drizzle-orm';
import type { Task } from 'graphile-worker';
import { dumpFolder, listDumps, writeDumps } from '#across/inventory/index.ts';
import { clock } from '#platform/config.ts';
import type { Ctx } from '#platform/context.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';
import { tellingOf } from '#web/api/telling-of.ts';

/** One run at a time, whoever asked for it; what fails is tried again some times and then tomorrow. */
export const dumpJob = { queueName: 'dumps', jobKey: 'write-dumps', maxAttempts: 4 };

/** Writes down what is published, for whoever wants all of it. */
export const writeDumpsOn: Task = async (_payload, { abortSignal }) => {
  const ctx = { db: database().db, actor: { kind: 'system', job: 'write-dumps' }, now: clock(), locale: 'de' } as const;
  const files = await writeDumps(ctx, {
    folder: dumpFolder(),
    telling: tellingOf({ locale: 'de' }),
    signal: abortSignal,
  });
  log('info', 'dumps written', { files: files.length, things: files.reduce((sum, { things }) => sum + things, 0) });
};

/** For the start: nobody has to wait for the night until there is a first dump. */
export async function queueFirstDumps({ db }: Pick<Ctx, 'db'>): Promise<void> {
  if (await listDumps(dumpFolder())) return;
  await db.execute(sql`select graphile_worker.add_job('write-dumps', queue_name := ${dumpJob.queueName}, job_key := ${dumpJob.jobKey},
    max_attempts := ${dumpJob.maxAttempts})`);
}
