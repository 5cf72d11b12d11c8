// As whom Postgres runs. It refuses root, so root lends it the user "nobody"; the folders it needs may be closed to that user.
import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { plainError } from './say.mjs';

const nobody = 65534;

/** `{ uid, wrap, spawnAs }`: the owner of its files, the command around it, options of spawn. */
export function personaFor({ postgres, folder, cluster }) {
  const candidates = process.getuid?.() === 0 ? asRoot(ownerOf(cluster) || nobody) : asUser();
  const persona = candidates.find((candidate) => works(candidate, postgres, folder));
  if (persona) return persona;
  throw plainError(
    `Die mitgelieferte Datenbank lässt sich hier nicht starten (kein Zugriff auf ${folder} oder ${postgres} für sie). Abhilfe: LITFASS_DATA in einen offenen Ordner legen oder DATABASE_URL setzen.`,
  );
}

/** Root steps down; where the project or the data lie below a closed folder, the right to read through it stays. */
function asRoot(uid) {
  const ids = [`--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', '--securebits=+no_setuid_fixup'];
  const through = (capability) => [...ids, `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`];
  return [
    { uid, wrap: [], spawnAs: { uid, gid: uid } },
    { uid, wrap: ['setpriv', ...through('dac_read_search'), '--'], spawnAs: {} },
    { uid, wrap: ['setpriv', ...through('dac_override'), '--'], spawnAs: {} },
  ];
}

/** A user without an entry in the list of users, as in some containers, borrows the name "nobody". */
function asUser() {
  const borrowed = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];
  return [{ uid: undefined, wrap: hasName() ? [] : borrowed, spawnAs: {} }];
}

function hasName() {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** Can it read the folder and run the program? The program looks at itself with access(2), and so does this. */
function works({ wrap, spawnAs }, postgres, folder) {
  const look = 'test -x "$1" && test -x "$2" && "$1" --version';
  const [file, ...args] = [...wrap, '/bin/sh', '-c', look, 'sh', postgres, folder];
  return spawnSync(file, args, { ...spawnAs, cwd: '/', stdio: 'ignore' }).status === 0;
}

function ownerOf(path) {
  try {
    return lstatSync(path).uid;
  } catch {
    return undefined;
  }
}

/** Gives a folder and all it holds to the persona; only root can, and only where somebody else owns it. */
export function giveTo({ uid }, folder) {
  if (uid === undefined || ownerOf(folder) === uid) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    chownSync(join(entry.parentPath ?? entry.path, entry.name), uid, uid);
  }
  chownSync(folder, uid, uid);
}
