import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrateDatabase } from '#platform/migrate.ts';
import { startPostgres } from '../scripts/postgres.mjs';
import { urlOf } from '../scripts/steps/postgres-places.mjs';
import { longWork } from '../scripts/steps/say.mjs';
import { connected } from './connected.ts';
import { seedLongerPast, seedTown } from './seed/seed-town.ts';

/** A database server in a folder of its own that goes when the measuring ends. */
export type Ground = {
  dataFolder: string;
  postgresPid: number;
  /** The address of another database beside it, empty and migrated. */
  emptyDatabase: (name: string) => Promise<string>;
  /** A database that is made once, and found again where the folder is kept. */
  database: (
    name: string,
    label: string,
    make: (url: string) => Promise<unknown>,
    template?: string,
  ) => Promise<string>;
  close: () => Promise<void>;
};

/** The ground with the town everything is measured on. */
export type House = Ground & {
  /** 100,000 dates. */
  url: string;
  /** The same dates to come with a million in all. */
  million: () => Promise<string>;
};

/** Opens the ground, on a folder that is kept when one is named: a later run finds its databases there. */
export async function openGround(kept: string | undefined): Promise<Ground> {
  const dataFolder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'litfass-bench-'));
  const postgres = await startPostgres({ dataFolder });
  const close = async () => {
    await postgres.stop();
    if (!kept) rmSync(dataFolder, { recursive: true, force: true });
  };
  const addressOf = (name: string) => urlOf(dataFolder, name);

  async function create(name: string, template = 'template1') {
    await connected(postgres.url, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name} template ${template} strategy file_copy`);
    });
    return addressOf(name);
  }
  const emptyDatabase = async (name: string) => {
    const url = await create(name);
    await migrateDatabase(url);
    return url;
  };
  /** Marked when it is whole. */
  const database: Ground['database'] = async (name, label, make, template) => {
    const mark = join(dataFolder, `${name}.fertig`);
    if (!existsSync(mark))
      await longWork(label, async () => make(template ? await create(name, template) : await emptyDatabase(name)));
    writeFileSync(mark, '');
    return addressOf(name);
  };
  return { dataFolder, postgresPid: postgres.pid ?? 0, emptyDatabase, database, close };
}

const townLabel = 'Die Messstadt wird gebaut (100.000 Termine)';

/** The town of 100,000 dates on this ground. */
export const townOn = (ground: Ground) =>
  ground.database('stadt', townLabel, (url) => connected(url, (client) => seedTown(client, url)));

/** Opens the ground with its town. */
export async function openHouse(kept: string | undefined): Promise<House> {
  const ground = await openGround(kept);
  try {
    const url = await townOn(ground);
    const label = 'Die große Messstadt wird gebaut (1.000.000 Termine)';
    const million = () => ground.database('million', label, (address) => connected(address, seedLongerPast), 'stadt');
    return { ...ground, url, million };
  } catch (error) {
    await ground.close();
    throw error;
  }
}
