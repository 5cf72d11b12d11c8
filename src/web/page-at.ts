import { parts } from './address-words.ts';
import { otherWords, type PageName, type ParamsOf, pageNames, routeOf } from './routes.ts';

type Pattern = { page: PageName; words: readonly string[] };

/** A page with what its address carries. */
export type Place<P extends PageName = PageName> = { page: P; params: ParamsOf<P> };

const split = (path: string) => path.split('/').filter(Boolean);
const keyOf = (words: readonly string[]) => `${words.length} ${words[0] ?? ''}`;

/** All patterns of both languages by length and first word: looking a page up asks a handful of them. */
const patterns = new Map<string, Pattern[]>();
for (const page of pageNames) {
  for (const path of new Set([routeOf(page).de, routeOf(page).en])) {
    const words = split(path);
    const key = keyOf(words);
    patterns.set(key, [...(patterns.get(key) ?? []), { page, words }]);
  }
}

function readParams(pattern: Pattern, segments: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [at, word] of pattern.words.entries()) {
    const segment = segments[at] ?? '';
    const [, name] = /^\{(\w+)\}$/.exec(word) ?? [];
    if (!name) {
      if (at > 0 && word !== segment) return undefined;
      continue;
    }
    const stored = parts[name]?.read(segment, params);
    if (stored === undefined) return undefined;
    params[name] = stored;
  }
  return params;
}

/** Whether these are the params of that page; its address says which it has. */
export const hasParams = <P extends PageName>(
  page: P,
  params: Readonly<Record<string, string>>,
): params is ParamsOf<P> =>
  [...routeOf(page).de.matchAll(/\{(\w+)\}/g)].every(([, name]) => params[name ?? ''] !== undefined);

/** The page at these path segments (decoded, lower case, without the language), in the words of either language. */
export function pageAt(segments: readonly string[]): Place | undefined {
  const [first = '', ...rest] = segments;
  const known = Object.hasOwn(otherWords, first) ? (otherWords[first] ?? first) : first;
  const words = segments.length > 0 ? [known, ...rest] : [];
  for (const pattern of patterns.get(keyOf(words)) ?? []) {
    const params = readParams(pattern, words);
    if (params && hasParams(pattern.page, params)) return { page: pattern.page, params };
  }
  return undefined;
}
