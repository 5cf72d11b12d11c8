// One stylesheet for documents and workshop, with its content's hash in its name so that it may be kept for ever.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { modules, ownNode, root } from './project.mjs';

const source = join(root, 'src', 'ui', 'styles', 'main.css');
const target = join(root, 'public', 'styles');
const tailwind = join(modules, '@tailwindcss', 'cli', 'dist', 'index.mjs');

/** Builds `public/styles/litfass.<hash>.css` and `manifest.json`, which names it. */
export async function buildStyles() {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-styles-'));
  try {
    const draft = join(folder, 'main.css');
    const args = [tailwind, '-i', source, '-o', draft, '--minify', '--silent'];
    await run('Das Stylesheet ließ sich nicht bauen', ownNode, args);
    publish(readFileSync(draft));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function publish(css) {
  const name = `litfass.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, name), css);
  writeFileSync(join(target, 'manifest.json'), JSON.stringify({ css: `/styles/${name}` }));
  for (const old of readdirSync(target)) if (old !== name && old !== 'manifest.json') rmSync(join(target, old));
}
