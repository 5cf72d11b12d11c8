// The script other websites load: one file at an address that never changes, public/e/v1.js.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './project.mjs';

export const embedScript = join(root, 'public', 'e', 'v1.js');

/** Puts all of src/embed into one script that knows no other, as old as browsers may be that know its CSS. */
export async function bundleEmbed() {
  const bundle = await rolldown({
    input: join(root, 'src', 'embed', 'main.ts'),
    platform: 'browser',
    transform: { target: 'es2022' },
    onLog: (level, log) => {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

/** Builds `public/e/v1.js`. */
export async function buildEmbed() {
  const code = await bundleEmbed();
  mkdirSync(join(root, 'public', 'e'), { recursive: true });
  writeFileSync(embedScript, code);
}
