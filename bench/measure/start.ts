import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { end, run } from '../../scripts/steps/processes.mjs';
import { modules, root } from '../../scripts/steps/project.mjs';
import { type Figure, megabytes, seconds } from '../figure.ts';
import { launch } from '../launch.ts';
import { memoryOf, memoryOfFamily } from '../process-figures.ts';
import { freePort, untilReady } from '../web.ts';

const warmMax = 5_000;
const freshMax = 300_000;
const idleMs = 15_000;
const freshPatienceMs = 900_000;

/** The machine's own Node, not the one the project brings along: that is what a newcomer starts with. */
const ownPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.startsWith(modules))
  .join(delimiter);

async function start(folder: string, dataFolder: string, patience?: number) {
  const port = await freePort();
  const settings = {
    PATH: ownPath,
    PORT: String(port),
    LITFASS_DATA: dataFolder,
    PUBLIC_URL: '',
    LITFASS_NOW: '',
    DATABASE_URL: '',
  };
  const began = performance.now();
  const child = launch('node', [join(folder, 'scripts', 'start.mjs')], {
    cwd: folder,
    env: settings,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    return { took: await untilReady(url, began, patience), url, stop: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
}

/** What lies idle: web and worker by their place in the instance's file, the database with all its processes. */
async function memoryFigure(dataFolder: string): Promise<Figure> {
  await pause(idleMs);
  const { children } = JSON.parse(readFileSync(join(dataFolder, 'litfass.pid'), 'utf8'));
  const [postgres] = readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const [web = Number.NaN, worker = Number.NaN] = children.map(({ pid }: { pid: number }) => memoryOf(pid));
  const database = memoryOfFamily(Number(postgres));
  return {
    what: 'Speicher in Ruhe, Beispielstadt',
    reached: `Webdienst ${megabytes(web)}, Hintergrunddienst ${megabytes(worker)}, Postgres ${megabytes(database)}`,
  };
}

/** From the command to /readyz where everything is there already; and what then lies idle. */
export async function measureStart(): Promise<Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'litfass-start-'));
  try {
    const first = await start(root, dataFolder, 120_000);
    await first.stop();
    const warm = await start(root, dataFolder);
    const memory = await memoryFigure(dataFolder).finally(warm.stop);
    return [
      { what: 'Start, warm', goal: `≤ ${warmMax / 1000} s`, reached: seconds(warm.took), met: warm.took <= warmMax },
      { what: '… mit leerem Datenordner', reached: `${seconds(first.took)} (Datenbank und Beispielstadt angelegt)` },
      memory,
    ];
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** From a fresh clone of what is committed: packages, build, database, sample city. */
export async function measureFreshStart(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-clone-'));
  try {
    const clone = join(folder, 'litfass');
    await run('Klonen ging nicht', 'git', ['clone', '--quiet', root, clone], { quiet: true });
    const fresh = await start(clone, join(clone, '.litfass'), freshPatienceMs);
    await fresh.stop();
    return { what: 'Start, frischer Klon', goal: '≤ 5 min', reached: seconds(fresh.took), met: fresh.took <= freshMax };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
