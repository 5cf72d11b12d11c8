import { meiliPlace, queueWhatIsMissing, wakeSync } from '#across/search/index.ts';
import { clock, config } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { runWorker } from './run-worker.ts';
import { scheduleFor } from './schedule.ts';
import { tasks } from './tasks.ts';
import { queueFirstDumps } from './write-dumps.ts';

try {
  const url = config().databaseUrl;
  if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which brings its own Postgres');
  const ctx = { db: database().db, actor: { kind: 'system', job: 'start' }, now: clock(), locale: 'de' } as const;
  await queueWhatIsMissing(ctx);
  await queueFirstDumps(ctx);
  if (meiliPlace()) await wakeSync(ctx, { anew: false });
  const worker = await runWorker(url, {
    tasks,
    schedule: scheduleFor({ meilisearch: meiliPlace() !== undefined }),
  });
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= worker.end();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
  await worker.stopped;
  if (!ending) throw new Error('It stopped unasked');
  await ending;
  process.exit(0);
} catch (error) {
  console.error(`worker: ${error instanceof Error ? error.message : error}`);
  process.exit(1); // The supervisor starts it again.
}
