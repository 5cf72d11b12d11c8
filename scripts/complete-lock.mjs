// Adds what npm leaves out of package-lock.json: platform binaries that the registry at hand does not list.
// Without these entries `npm ci` refuses the lock on every machine. Run it after each change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Every optional dependency that some package of the lock names and no entry of the lock answers. */
export function missingFromLock(lock) {
  const missing = new Map();
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!isReachable(lock.packages, place, name)) {
        missing.set(`node_modules/${name}`, {
          version,
          ...platformOf(name),
          ...(entry.dev && { dev: true }),
          optional: true,
        });
      }
    }
  }
  return missing;
}

/** The lock with these entries, in npm's own order. */
export function completed(lock) {
  const entries = [...Object.entries(lock.packages), ...missingFromLock(lock)];
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(entries) };
}

/** Node looks beside the package first, then beside each of those it lies in. */
function isReachable(packages, place, name) {
  for (let folder = place; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1);
  if (words.includes('gnueabihf') && cpu.length === 0) cpu.push('arm');
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { ...(cpu.length && { cpu }), ...(libc && { libc }), ...(os.length && { os }) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingFromLock(lock);
  if (missing.size > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
  for (const place of missing.keys()) console.log(`ergänzt: ${place.replace('node_modules/', '')}`);
  console.log(
    missing.size > 0 ? `package-lock.json: ${missing.size} Einträge ergänzt` : 'package-lock.json ist vollständig',
  );
}
