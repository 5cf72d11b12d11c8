import type { Locale } from '#kernel/words.ts';
import { type FacetId, type Filter, facetIds, facetOf } from './facets.ts';

/** A stored value as an address in this language writes it. */
export const valueIn = (id: FacetId, value: string, locale: Locale) =>
  locale === 'en' ? (facetOf(id).named?.find(([de]) => de === value)?.[1] ?? value) : value;

const plain = (text: string) =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+');
const nothing: readonly string[] = [];
const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The one query string of a filter: names alphabetical in the language, then values; '' when nothing is asked. */
export function queryOf(filter: Filter, locale: Locale): string {
  const pairs: [name: string, value: string][] = [];
  for (const id of facetIds) {
    for (const value of filter[id] ?? nothing) pairs.push([facetOf(id)[locale], valueIn(id, value, locale)]);
  }
  pairs.sort(([nameA, a], [nameB, b]) => before(nameA, nameB) || before(a, b));
  return pairs.map(([name, value]) => `${name}=${plain(value)}`).join('&');
}

/** An address with its filter. */
export const addressOf = (path: string, filter: Filter, locale: Locale) => {
  const query = queryOf(filter, locale);
  return query ? `${path}?${query}` : path;
};

/** The filter with one facet set, changed or (with no values) left out; a changed filter starts at page one. */
export function withFacet(filter: Filter, id: FacetId, values: readonly string[]): Filter {
  const { [id]: _old, seite: _page, ...rest } = filter;
  return values.length > 0 ? { ...rest, [id]: [...new Set(values)].sort() } : rest;
}

export const withoutValue = (filter: Filter, id: FacetId, value: string) =>
  withFacet(
    filter,
    id,
    (filter[id] ?? []).filter((other) => other !== value),
  );
