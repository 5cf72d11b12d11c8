import { type CronItem, Logger, parseCronItems, run, type TaskList } from 'graphile-worker';
import { unlockAbandonedJobs } from './unlock-abandoned-jobs.ts';

/** How long a job may still run after the worker was told to end; the supervisor waits longer than this. */
const drainMs = 15_000;

/** Only what somebody should look at. */
const logger = new Logger(({ taskIdentifier }) => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(`worker ${taskIdentifier ?? ''} ${message}`);
});

/** Works off jobs until told to end; a job that has begun is finished, and its end is written down, before `end` is done. */
export async function runWorker(url: string, { tasks, schedule }: { tasks: TaskList; schedule: CronItem[] }) {
  const alive = await unlockAbandonedJobs(url);
  const runner = await run({
    connectionString: url,
    maxPoolSize: 6,
    concurrency: 2,
    pollInterval: 2_000, // Jobs announce themselves; this is for those whose hour has come.
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: drainMs,
    // Without a batch, be it of one, the library does not wait until a job's end is written down when it is told to stop.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: tasks,
    parsedCronItems: parseCronItems(schedule),
    logger,
  });
  const end = async () => {
    await runner.stop();
    await alive.end();
  };
  return { stopped: runner.promise, end };
}
