import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '#platform/config.ts';

const textOf = (...path: string[]) => {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), ...path), 'utf8');
  } catch {
    return '';
  }
};

let css: string | undefined;

/** Day or night whatever the reader prefers (scripts/steps/build-styles.mjs). */
export type Theme = 'light' | 'dark';

/** The address of the one stylesheet, with its content's hash in its name; there is a copy that stays by day, and one by night. */
export function stylesheet(theme?: Theme): string {
  if (css === undefined) {
    const [, named] = /"css":\s*"([^"]+)"/.exec(textOf('public', 'styles', 'manifest.json')) ?? [];
    css = named ?? '/styles/litfass.css';
  }
  return theme ? css.replace(/css$/, `${theme}.css`) : css;
}

let known: string | undefined;

/** What a page's bytes depend on besides its address, the data and the minute: the build, the city and the settings. */
export function edition(): string {
  if (known === undefined) {
    const { cityFolder, publicUrl, frozenAt } = config();
    const parts = [textOf('.next', 'BUILD_ID'), stylesheet(), readCity(cityFolder), publicUrl, `${frozenAt}`];
    known = createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 8);
  }
  return known;
}

const readCity = (folder: string) => readFileSync(join(/* turbopackIgnore: true */ folder, 'city.json'), 'utf8');
