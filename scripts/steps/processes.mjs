import { spawn, spawnSync } from 'node:child_process';
import { environment, root } from './project.mjs';
import { plainError } from './say.mjs';

const running = new Map();
let canBind;

/** The command so that it dies with this process, even by kill -9, where the system offers that (Linux). */
function dyingWithUs(signal, command, args) {
  canBind ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'SIGTERM', 'true']).status === 0;
  return canBind ? ['setpriv', ['--pdeathsig', signal, '--', command, ...args]] : [command, args];
}

/**
 * Starts a process in a group of its own: Ctrl+C in the terminal reaches only us, and we decide who ends when.
 * A lasting process (the database) is ended by who started it, not by `endAll`.
 * `wrap` may put the command into another (setpriv, unshare) that replaces itself by it.
 */
export function launch(
  command,
  args,
  { deathSignal = 'SIGTERM', env = {}, wrap = [], lasting = false, ...options } = {},
) {
  const [first, rest] = dyingWithUs(deathSignal, command, args);
  const [file = first, ...before] = wrap;
  const all = wrap.length > 0 ? [...before, first, ...rest] : rest;
  const stdio = ['ignore', 'inherit', 'inherit'];
  const child = spawn(file, all, { cwd: root, detached: true, stdio, env: environment(env), ...options });
  running.set(child, { lasting });
  child.ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.code ?? 'error'));
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  child.ended.then(() => running.delete(child));
  return child;
}

/** Runs a command to its end; anything but exit code 0 is a plain error with this line. A quiet one is heard only when it fails. */
export async function run(line, command, args, { quiet = false, ...options } = {}) {
  const child = launch(command, args, quiet ? { ...options, stdio: ['ignore', 'pipe', 'pipe'] } : options);
  const told = [];
  for (const stream of quiet ? [child.stdout, child.stderr] : []) stream.on('data', (chunk) => told.push(chunk));
  const end = await child.ended;
  if (end === 0) return;
  if (typeof end === 'number') process.stderr.write(Buffer.concat(told)); // One that was told to end has nothing to explain.
  throw plainError(`${line} (${end})`, typeof end === 'number' ? end : 1);
}

/** Runs a command and gives back its standard output. */
export async function outputOf(line, command, args, options) {
  const child = launch(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const end = await child.ended;
  if (end !== 0) throw plainError(line, typeof end === 'number' ? end : 1);
  return output;
}

/** Asks a process to end, and insists on its whole group when patience is over. */
export async function end(child, signal = 'SIGTERM', patienceMs = 20_000) {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  const insist = setTimeout(() => killGroup(child), patienceMs);
  await child.ended;
  clearTimeout(insist);
  killGroup(child);
}

/** Ends whatever still runs, but for what lasts. */
export const endAll = () =>
  Promise.all([...running].filter(([, { lasting }]) => !lasting).map(([child]) => end(child, 'SIGTERM', 5_000)));

export function killAll() {
  for (const child of running.keys()) killGroup(child);
}

function killGroup(child) {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/** The first signal asks for a quiet end, a later one for an immediate one. A terminal and npm both send Ctrl+C: those count as one. */
export function onSignals(quietly, immediately) {
  let first;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const now = performance.now();
      if (first === undefined) quietly(signal);
      else if (now - first > 1_000) immediately(signal);
      first ??= now;
    });
  }
}
