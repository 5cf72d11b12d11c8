import { Client } from 'pg';

const workerAlive = 482_002;

/**
 * Frees jobs that a killed worker still holds: without this they would wait for hours. Only a worker that is alone may
 * do so; as long as one lives it holds a lock on the connection given back here.
 */
export async function unlockAbandonedJobs(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // The database went away; the worker itself will notice.
  await client.connect();
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [workerAlive]);
  if (rows[0]?.alone) {
    await client.query(
      'select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))',
    );
  }
  return client;
}
