import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrateDatabase } from '#platform/migrate.ts';
import { startPostgres } from '../scripts/postgres.mjs';
import { urlOf } from '../scripts/steps/postgres-places.mjs';
import { longWork } from '../scripts/steps/say.mjs';
import { connected } from './connected.ts';
import { seedLongerPast, seedTown } from './seed/seed-town.ts';

/** The database everything is measured on, in a folder of its own that goes when the measuring ends. */
export type House = {
  dataFolder: string;
  postgresPid: number;
  /** 100,000 dates. */
  url: string;
  /** The address of another database beside it, empty and migrated. */
  emptyDatabase: (name: string) => Promise<string>;
  /** The same dates to come with a million in all. */
  million: () => Promise<string>;
  close: () => Promise<void>;
};

/** Opens the house, on a folder that is kept when one is named: a later run finds its towns there. */
export async function openHouse(kept: string | undefined): Promise<House> {
  const dataFolder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'litfass-bench-'));
  const postgres = await startPostgres({ dataFolder });
  const close = async () => {
    await postgres.stop();
    if (!kept) rmSync(dataFolder, { recursive: true, force: true });
  };
  const addressOf = (name: string) => urlOf(dataFolder, name);

  async function database(name: string, template = 'template1') {
    await connected(postgres.url, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name} template ${template} strategy file_copy`);
    });
    return addressOf(name);
  }
  const emptyDatabase = async (name: string) => {
    const url = await database(name);
    await migrateDatabase(url);
    return url;
  };
  /** A town is built once and then marked as whole. */
  async function town(name: string, label: string, make: () => Promise<void>) {
    const mark = join(dataFolder, `${name}.fertig`);
    if (!existsSync(mark)) await longWork(label, make);
    writeFileSync(mark, '');
    return addressOf(name);
  }

  try {
    const url = await town('stadt', 'Die Messstadt wird gebaut (100.000 Termine)', async () =>
      connected(await emptyDatabase('stadt'), seedTown),
    );
    const million = () =>
      town('million', 'Die große Messstadt wird gebaut (1.000.000 Termine)', async () =>
        connected(await database('million', 'stadt'), seedLongerPast),
      );
    return { dataFolder, postgresPid: postgres.pid ?? 0, url, emptyDatabase, million, close };
  } catch (error) {
    await close();
    throw error;
  }
}
