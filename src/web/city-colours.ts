import { createHash } from 'node:crypto';
import { city } from '#platform/city.ts';
import type { Theme } from './edition.ts';

/** The city's own colours as a stylesheet over ours: `colours` in city.json names the tokens of src/ui/styles/tokens.css. */
export function cityColours(colours = city().colours ?? {}): string | undefined {
  const names = Object.entries(colours);
  if (names.length === 0) return undefined;
  const block = (mode: 'light' | 'dark') =>
    names.map(([name, value]) => `--color-${name}:${typeof value === 'string' ? value : value[mode]}`).join(';');
  return `:root{${block('light')}}@media (prefers-color-scheme:dark){:root{${block('dark')}}}`;
}

/** Its address, with the content's hash, or nothing when the city keeps ours. */
export function cityStylesheet(theme?: Theme): string | undefined {
  const style = cityColours();
  const version = style && createHash('sha256').update(style).digest('base64url').slice(0, 8);
  return version && `/city.css?v=${version}${theme ? `&theme=${theme}` : ''}`;
}

/** The same, but always by day or always by night. */
export const inTheme = (style: string, theme: Theme) =>
  style.replaceAll('(prefers-color-scheme:dark)', theme === 'dark' ? 'all' : 'not all');
