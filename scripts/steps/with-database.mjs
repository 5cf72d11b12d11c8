import { addressOfRunning, startPostgres } from '../postgres.mjs';
import { takeDataFolder } from './instance.mjs';
import { migrate } from './prepare.mjs';

/** Does the work with the address of the product's database, up to date: the one that runs, or one started for as long as it takes. */
export async function withDatabase({ dataFolder, databaseUrl }, work) {
  if (databaseUrl) return migrated(databaseUrl, work);
  const folder = await takeDataFolder(dataFolder, 'command');
  if (!folder) return migrated(await addressOfRunning(dataFolder), work);
  try {
    const postgres = await startPostgres({ dataFolder });
    try {
      return await migrated(postgres.url, work);
    } finally {
      await postgres.stop();
    }
  } finally {
    folder.leave();
  }
}

async function migrated(url, work) {
  await migrate(url);
  return work(url);
}
