import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo } from './postgres-persona.mjs';
import { urlOf } from './postgres-places.mjs';
import { launch } from './processes.mjs';
import { longWork, plainError } from './say.mjs';

/** A cluster appears whole or not at all: it is made beside its place and then moved. */
export async function createCluster({ bin, cluster, persona, forTests }) {
  const draft = `${cluster}.neu`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(persona, draft);
  const shape = [
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=de-DE',
  ];
  const child = launch(
    join(bin, 'initdb'),
    ['-D', draft, ...shape, '--data-checksums', ...(forTests ? ['--no-sync'] : [])],
    {
      ...persona.spawnAs,
      wrap: persona.wrap,
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: '/',
    },
  );
  const code = await longWork('Datenbank wird angelegt', () => child.ended);
  if (code !== 0) throw plainError(`Die Datenbank ließ sich nicht anlegen (initdb: ${code}).`);
  renameSync(draft, cluster);
}

/** The role and the database of the product; the role rules its database and nothing else. */
export async function createDatabase(dataFolder) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: urlOf(dataFolder, 'postgres', 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select exists(select from pg_roles where rolname = 'litfass') as role, exists(select from pg_database where datname = 'litfass') as base",
    );
    if (!rows[0].role) await client.query('create role litfass login createdb');
    if (!rows[0].base) await client.query('create database litfass owner litfass');
  } finally {
    await client.end();
  }
}
