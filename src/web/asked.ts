import type { Locale } from '#kernel/words.ts';
import { addressOf, type Filter, type ParsedFilter, parseFilter } from '#modules/calendar/inputs.ts';
import type { Ctx } from '#platform/context.ts';
import { takesFilter } from './canonical-query.ts';
import { filterOfPage, narrowedBy } from './page-filter.ts';
import { pathOf } from './path-of.ts';
import { requestContext } from './request-context.ts';
import { type PageName, type ParamsOf, routeOf } from './routes.ts';
import { type Words, wordsOf } from './words.ts';

/** A request for a page, read: all that a page may know of it. */
export type Reading<P extends PageName = PageName> = {
  page: P;
  locale: Locale;
  params: ParamsOf<P>;
  ctx: Ctx;
  words: Words;
  /** This page's path in this language. */
  path: string;
  /** The path with what was understood of the query, as it is written. */
  address: string;
  /** For names that are the page's own. */
  query: URLSearchParams;
  /** What the query says: understood, and not. */
  asked: ParsedFilter;
  /** What the page asks for by itself. */
  own: Filter;
  /** What the page shows: asked, and what the page asks for by itself. */
  filter: Filter;
};

/** A reading of whatever page, for what all lists share. */
export type AnyReading = Omit<Reading, 'params'>;

const nothing: ParsedFilter = { filter: {}, unknownNames: [], unknownValues: [] };

/** Reads a request for a page whose address was understood. */
export function askedOf<P extends PageName>(
  page: P,
  params: ParamsOf<P> & Readonly<Record<string, string>>,
  locale: Locale,
  search: string,
  asFile = false,
): Reading<P> {
  const query = new URLSearchParams(search);
  const route = routeOf(page);
  const own = new Set(route.own?.flat());
  const asked = takesFilter(route) || asFile ? parseFilter([...query].filter(([name]) => !own.has(name))) : nothing;
  const path = pathOf(page, params, locale);
  const filter = filterOfPage(page, params);
  return {
    page,
    locale,
    params,
    ctx: requestContext(locale),
    words: wordsOf(locale),
    path,
    address: addressOf(path, asked.filter, locale),
    query,
    asked,
    own: filter,
    filter: narrowedBy(filter, asked.filter),
  };
}
