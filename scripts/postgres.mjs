// The Postgres 18 that the project brings along: on a Unix socket, for one data folder. Start, product, tests and benchmark share it.
import { chmodSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endStranger, identityOf } from './steps/instance.mjs';
import { createCluster, createDatabase } from './steps/postgres-create.mjs';
import { giveTo, personaFor } from './steps/postgres-persona.mjs';
import { placesIn, program, statusIn, urlOf } from './steps/postgres-places.mjs';
import { end, launch } from './steps/processes.mjs';
import { makeDataFolder } from './steps/project.mjs';
import { longWork, plainError } from './steps/say.mjs';

const logBytesMax = 5_000_000;
const always = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const small = {
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  max_connections: '60',
  max_wal_size: '512MB',
};
/** A cluster that is thrown away need not survive a power cut. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Starts Postgres for this data folder, and creates the cluster when there is none: `{ url, pid, ended, stop }`. */
export async function startPostgres({ dataFolder, forTests = false }) {
  const { bin } = program();
  const { cluster, socket, log } = placesIn(dataFolder);
  makeDataFolder(dataFolder);
  await endLeftOver(cluster);
  const persona = personaFor({ postgres: join(bin, 'postgres'), folder: dataFolder, cluster });
  if (!existsSync(cluster)) await createCluster({ bin, cluster, persona, forTests });
  giveTo(persona, cluster);
  openSocketFolder(socket, persona);

  const settings = { ...always, ...small, ...(forTests && careless), unix_socket_directories: socket };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = launch(join(bin, 'postgres'), ['-D', cluster, ...args], {
    ...persona.spawnAs,
    wrap: persona.wrap,
    lasting: true,
    deathSignal: 'SIGINT', // Postgres' own word for "end now, but cleanly".
    stdio: ['ignore', 'ignore', openLog(log)],
    cwd: '/',
  });
  const stop = () => end(child, 'SIGINT', 30_000);
  try {
    await longWork('Datenbank startet', () => isReady(child, cluster, log));
    await createDatabase(dataFolder);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: urlOf(dataFolder), pid: child.pid, ended: child.ended, stop };
}

/** The address of the Postgres that another process of ours runs on this data folder, as soon as it answers. */
export async function addressOfRunning(dataFolder, patienceMs = 60_000) {
  const { cluster } = placesIn(dataFolder);
  for (let waited = 0; waited < patienceMs; waited += 100) {
    if (statusIn(cluster)?.status === 'ready') return urlOf(dataFolder);
    await pause(100);
  }
  throw plainError(`Die Datenbank des laufenden Litfaß antwortet nicht (${cluster}).`);
}

/** Only we may enter it: the folder is Postgres' whole door. */
function openSocketFolder(socket, persona) {
  mkdirSync(socket, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(socket);
  const ours = [process.getuid?.(), persona.uid, 0].includes(uid);
  if (!ours || !lstatSync(socket).isDirectory())
    throw plainError(`${socket} gehört jemand anderem: bitte entfernen oder LITFASS_DATA kürzer wählen.`);
  if ((mode & 0o777) !== 0o700) chmodSync(socket, 0o700);
  giveTo(persona, socket);
}

/** Begins anew when it has grown large. */
function openLog(log) {
  const isLarge = existsSync(log) && lstatSync(log).size > logBytesMax;
  return openSync(log, isLarge ? 'w' : 'a', 0o600);
}

async function isReady(child, cluster, log) {
  let end;
  child.ended.then((how) => {
    end = how;
  });
  while (end === undefined) {
    const now = statusIn(cluster);
    if (now?.pid === child.pid && now.status === 'ready') return;
    await pause(20);
  }
  const last = readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ');
  throw plainError(`Die Datenbank startet nicht (${end}): ${last}`);
}

/** A server that a killed run left on this cluster ends before a new one begins. */
async function endLeftOver(cluster) {
  const pid = statusIn(cluster)?.pid;
  if (!pid) return;
  const identity = identityOf(pid);
  if (!identity || !isPostgresOn(pid, cluster)) return;
  await longWork('Übrig gebliebene Datenbank wird beendet', () =>
    endStranger({ pid, identity }, ['SIGINT', 'SIGQUIT', 'SIGKILL']),
  );
}

function isPostgresOn(pid, cluster) {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}
