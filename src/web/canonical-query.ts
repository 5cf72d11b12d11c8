import type { Locale } from '#kernel/words.ts';
import { facetNamed, facetOf, parseFilter, queryOf } from '#modules/calendar/inputs.ts';
import { type PageName, type PageRoute, routeOf } from './routes.ts';

export type Pair = readonly [name: string, value: string];

/** Names and values nobody knows stay in the address, so that a page can say so; this many, this long. */
const unknownMax = 30;
const lettersMax = 80;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (pairs: readonly Pair[]) =>
  pairs.toSorted(([nameA, a], [nameB, b]) => compare(nameA, nameB) || compare(a, b));
const short = (text: string) => text.slice(0, lettersMax).toWellFormed();

/** Whether pages of this kind read facets from their query. */
export const takesFilter = (route: PageRoute) => Boolean(route.list || route.own);

/** A page's own name for something in its query that is no facet, in this language. */
function ownName(route: PageRoute, name: string, locale: Locale): string | undefined {
  const found = route.own?.find((names) => names.includes(name));
  return found?.[locale === 'de' ? 0 : 1];
}

/**
 * The one way a page's query is written in a language: names alphabetical, then values, defaults and empty values left
 * out. What nobody knows keeps its place in that order.
 */
export function canonicalQuery(page: PageName, search: string, locale: Locale): Pair[] {
  const route = routeOf(page);
  const facets: [string, string][] = [];
  const kept: Pair[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const own = ownName(route, name, locale);
    if (own) {
      if (value.trim()) kept.push([own, value.trim()]);
    } else if (facetNamed(name)) facets.push([name, value]);
    else if (kept.length < unknownMax) kept.push([short(name), short(value)]);
  }
  const { filter, unknownValues } = parseFilter(facets);
  const known = [...new URLSearchParams(queryOf(filter, locale))];
  const unknown = unknownValues.map(({ facet, text }): Pair => [facetOf(facet)[locale], short(text)]);
  return withoutRepeats(inOrder([...known, ...unknown, ...kept]));
}

const withoutRepeats = (pairs: readonly Pair[]) =>
  pairs.filter(([name, value], at) => name !== pairs[at - 1]?.[0] || value !== pairs[at - 1]?.[1]);

/**
 * Whether a query says the same in the same order. Compared by meaning, not by letter: browsers encode the same text in
 * several ways, and a redirect about an apostrophe would never end.
 */
export function isCanonical(search: string, canonical: readonly Pair[]): boolean {
  const pairs = [...new URLSearchParams(search)];
  return (
    pairs.length === canonical.length &&
    pairs.every(([name, value], at) => name === canonical[at]?.[0] && value === canonical[at]?.[1])
  );
}

const plain = (text: string) =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+').replaceAll("'", '%27');

/** '?a=b&c=d', or '' when there is nothing to write. */
export const writeQuery = (pairs: readonly Pair[]) =>
  pairs.length > 0 ? `?${pairs.map(([name, value]) => `${plain(name)}=${plain(value)}`).join('&')}` : '';
