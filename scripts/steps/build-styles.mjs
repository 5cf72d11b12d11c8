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

/**
 * Builds `public/styles/litfass.<hash>.css` and `manifest.json`, which names it; beside it the same for pages in frames
 * that stay by day (`.light.css`) or by night (`.dark.css`), as the website around them.
 */
export async function buildStyles() {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-styles-'));
  try {
    const draft = join(folder, 'main.css');
    const args = [tailwind, '-i', source, '-o', draft, '--minify', '--silent'];
    await run('Das Stylesheet ließ sich nicht bauen', ownNode, args);
    publish(readFileSync(draft, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function publish(css) {
  const name = `litfass.${createHash('sha256').update(css).digest('hex').slice(0, 10)}`;
  const files = {
    [`${name}.css`]: css,
    [`${name}.light.css`]: inTheme(css, 'light'),
    [`${name}.dark.css`]: inTheme(css, 'dark'),
    'manifest.json': JSON.stringify({ css: `/styles/${name}.css` }),
  };
  mkdirSync(target, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(target, file), text);
  for (const old of readdirSync(target)) if (!Object.hasOwn(files, old)) rmSync(join(target, old));
}

/** The stylesheet as readers have it who prefer the dark or the light, for everybody. */
export function inTheme(css, theme) {
  const themed = css
    .replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, theme === 'dark' ? '@media all' : '@media not all')
    .replaceAll(/color-scheme:\s*light dark/g, `color-scheme:${theme}`);
  if (themed === css || themed.includes('prefers-color-scheme')) throw new Error(`a stylesheet without ${theme}`);
  return themed;
}
