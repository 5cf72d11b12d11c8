// One data folder, one instance: a file says who works there, and a second one is told so.
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeDataFolder } from './project.mjs';
import { plainError, say } from './say.mjs';

const fileIn = (dataFolder) => join(dataFolder, 'litfass.pid');

/** What tells a process from a later one with the same number, or nothing when there is no such process. */
export function identityOf(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[18]}`;
  } catch {
    return undefined;
  }
}

const person = (pid) => ({ pid, identity: identityOf(pid) });
const lives = ({ pid, identity }) => identity !== undefined && identityOf(pid) === identity;

/** Who works on this data folder now. */
export function instanceOn(dataFolder) {
  try {
    const instance = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'));
    return lives(instance) ? instance : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the data folder for this process, and gives back how to note child processes and how to leave. A command that
 * holds it is waited for. A server that holds it refuses a second server; a second command gets nothing and asks the server.
 */
export async function takeDataFolder(dataFolder, role) {
  makeDataFolder(dataFolder);
  const file = fileIn(dataFolder);
  const mine = { ...person(process.pid), role, children: [] };
  for (let waited = false; !claim(file, mine); ) {
    const other = instanceOn(dataFolder);
    if (!other) {
      await clearAway(file);
    } else if (other.role === 'server' && role === 'command') {
      return undefined;
    } else if (other.role === 'server') {
      throw plainError(
        `Litfaß läuft schon auf ${dataFolder} (Prozess ${other.pid}). Ein zweites braucht einen eigenen Ordner: LITFASS_DATA=…`,
      );
    } else {
      if (!waited)
        say(`Ein anderer Litfaß-Befehl arbeitet gerade (Prozess ${other.pid}); es geht weiter, wenn er fertig ist.`);
      waited = true;
      await pause(250);
    }
  }
  return {
    note(children) {
      write(file, { ...mine, children: children.filter(Boolean).map(person) });
    },
    leave() {
      if (instanceOn(dataFolder)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** Creates the file only if nobody has it: a link either appears whole or not at all. */
function claim(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function write(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  renameSync(draft, file);
}

/** What a killed instance left: its file, and the processes it did not take along. */
async function clearAway(file) {
  const aside = `${file}.alt.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // Somebody else was quicker.
  }
  let left;
  try {
    left = JSON.parse(readFileSync(aside, 'utf8'));
  } catch {
    left = {};
  }
  if (left.pid && lives(left)) return renameSync(aside, file); // Taken anew between our look and our grip.
  rmSync(aside, { force: true });
  for (const child of left.children ?? []) await endStranger(child);
}

/** Ends a process that is not our child, if it is still the one that was noted. */
export async function endStranger(child, signals = ['SIGTERM', 'SIGKILL'], patienceMs = 8_000) {
  for (const signal of signals) {
    if (!lives(child)) return;
    try {
      process.kill(child.pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patienceMs && lives(child); waited += 50) await pause(50);
  }
}
