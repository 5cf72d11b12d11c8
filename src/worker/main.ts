import { Logger, parseCronItems, run } from 'graphile-worker';
import { config } from '#platform/config.ts';
import { schedule } from './schedule.ts';
import { tasks } from './tasks.ts';
import { unlockAbandonedJobs } from './unlock-abandoned-jobs.ts';

/** How long a job may still run after the worker was told to end; the supervisor waits longer than this. */
const drainMs = 15_000;

/** Only what somebody should look at. */
const logger = new Logger(({ taskIdentifier }) => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`worker ${taskIdentifier ?? ''} ${message}`);
});

async function work() {
  const url = config().databaseUrl;
  if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which brings its own Postgres');
  const alive = await unlockAbandonedJobs(url);
  const runner = await run({
    connectionString: url,
    maxPoolSize: 6,
    concurrency: 2,
    pollInterval: 2_000, // Jobs announce themselves; this is for those whose hour has come.
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: drainMs,
    taskList: tasks,
    parsedCronItems: parseCronItems(schedule),
    logger,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => runner.stop());
  await runner.promise;
  await alive.end();
}

try {
  await work();
  process.exit(0);
} catch (error) {
  console.error(`worker: ${error instanceof Error ? error.message : error}`);
  process.exit(1); // The supervisor starts it again.
}
