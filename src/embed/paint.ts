import { readableOn, readColour, textOn, white, writeColour } from './colour.ts';
import { colourOf, isDarkBehind } from './ground-behind.ts';
import { look } from './look.ts';
import type { Settings } from './settings.ts';

let shared: CSSStyleSheet | undefined;

const sheetOf = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

export const nodes = (root: ShadowRoot) => ({ all: root.querySelector('.all'), probe: root.querySelector('.probe') });

/**
 * Gives an element its look: day or night as wanted or as the page around it is, and its accent so that it can be read on
 * our ground, and our text on it. No style is written into markup, which strict pages forbid.
 */
export function paint(
  host: HTMLElement,
  root: ShadowRoot,
  { theme, accent }: Pick<Settings, 'theme' | 'accent'>,
): void {
  shared ??= sheetOf(look);
  const own = accent ? `:host{--kultur-akzent:${accent}}` : '';
  root.adoptedStyleSheets = [shared, sheetOf(own)];
  const { all, probe } = nodes(root);
  if (!all || !probe) return;
  all.classList.toggle('dark', theme === 'dark' || (theme === 'auto' && isDarkBehind(host)));
  if (!getComputedStyle(host).getPropertyValue('--kultur-akzent').trim()) return;
  const chosen = colourOf(probe);
  const ground = readColour(getComputedStyle(all).backgroundColor) ?? white;
  const link = writeColour(readableOn(ground, chosen));
  const rules = `.all{--accent:${writeColour(chosen)};--on-accent:${writeColour(textOn(chosen))};--link:${link}}`;
  root.adoptedStyleSheets = [shared, sheetOf(own + rules)];
}
