import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';
import { longWork, plainError } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApplications = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** The Chromium for the journeys: the one named, the system's, Playwright's, or Debian's, installed where we may. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) {
    if (canRun(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    throw plainError(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} lässt sich nicht ausführen.`);
  }
  const found = systemChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    await longWork('Chromium wird installiert (einmalig)', installDebianChromium, 0);
    const installed = systemChromium();
    if (installed) return installed;
  }
  throw plainError(
    'Für die Reisen im Browser fehlt Chromium: bitte Chromium oder Chrome installieren oder CHROMIUM_PATH setzen.',
  );
}

const systemChromium = () => [...inPath(), ...macApplications, ...playwrights()].find(canRun);

function inPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrights() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ];
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => name.startsWith('chromium-'))
        .map((name) => join(cache, name)),
    )
    .flatMap((folder) => [
      join(folder, 'chrome-linux', 'chrome'),
      join(folder, 'chrome-linux64', 'chrome'),
      join(folder, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    ]);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installDebianChromium() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const line = 'Chromium ließ sich nicht installieren; bitte selbst installieren oder CHROMIUM_PATH setzen';
  await run(line, 'apt-get', ['update', '-qq'], { env, quiet: true });
  await run(line, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, quiet: true });
}
