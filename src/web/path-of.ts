import type { Locale } from '#kernel/words.ts';
import { parts } from './address-words.ts';
import { type PageName, type ParamsOf, routeOf } from './routes.ts';

const filled = (path: string, params: Readonly<Record<string, string>>, locale: Locale) =>
  path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const stored = params[name] ?? '';
    return parts[name]?.write?.(stored, locale) ?? stored;
  });

/** The address of a page in a language: what every link, canonical address and redirect is made of. */
export function pathOf<P extends PageName>(page: P, params: ParamsOf<P>, locale: Locale): string {
  const path = filled(routeOf(page)[locale], params, locale);
  if (locale === 'de') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The folder below src/app that answers a page: German words, stored values, the language in front. */
export function folderOf(page: PageName, params: Readonly<Record<string, string>>, locale: Locale): string {
  const path = filled(routeOf(page).de, params, 'de');
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
