import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildEmbed, embedScript } from './build-embed.mjs';
import { buildStyles } from './build-styles.mjs';
import { run } from './processes.mjs';
import { modules, ownNode, root } from './project.mjs';
import { longWork } from './say.mjs';

const next = join(modules, 'next', 'dist', 'bin', 'next');
const stamp = join(root, '.next', 'litfass-sources');
const manifest = join(root, 'public', 'styles', 'manifest.json');
const ingredients = ['package.json', 'package-lock.json', 'next.config.ts', 'public', 'src'];
const isIngredient = (path) =>
  !/(^|\/)styles\/(litfass\.|manifest)|^public\/e\/|\.(test|real|journey)\.tsx?$|\/testing\.ts$/.test(path);

/** A hash over the names and contents of everything that goes into the build. */
export function hashOfSources() {
  const hash = createHash('sha256');
  for (const path of ingredients.flatMap((name) => filesBelow(join(root, name))).sort()) {
    const name = relative(root, path);
    if (name.startsWith(join('public', 'styles')) || !isIngredient(name)) continue;
    hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

const stamped = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined);

/** Builds when the sources are not those of the last build; the stamp is written last, so a broken build counts as none. */
export async function buildWhatIsStale() {
  const sources = hashOfSources();
  if (stamped() === sources && [manifest, embedScript].every((file) => existsSync(file))) return;
  rmSync(stamp, { force: true });
  await longWork('Litfaß wird gebaut (einmalig nach jeder Änderung, etwa eine halbe Minute)', build, 0);
  writeFileSync(stamp, sources);
}

/** Next tells much that only its developers need; people hear it when the build fails. */
async function build() {
  await buildStyles();
  await buildEmbed();
  await run('Der Bau ist fehlgeschlagen', ownNode, [next, 'build'], { env: { NODE_ENV: 'production' }, quiet: true });
}
