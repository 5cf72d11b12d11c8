import type { Locale } from '#kernel/words.ts';
import { canonicalQuery, isCanonical, takesFilter, writeQuery } from './canonical-query.ts';
import { type Place, pageAt } from './page-at.ts';
import { folderOf, pathOf } from './path-of.ts';
import { routeOf, spokenWords, suffixes, untouched, untouchedNames } from './routes.ts';

/** Where an address leads. Every target is a path on our own origin. */
export type Way =
  | { kind: 'rewrite'; to: string; place: Place; locale: Locale; form: string | undefined }
  | { kind: 'redirect'; to: string; status: 308 }
  | { kind: 'refuse'; status: 400 | 404; locale: Locale; machine: boolean }
  | { kind: 'next' };

export const pathLettersMax = 2_000;
export const searchLettersMax = 8_000;

/** The path in segments: decoded, lower case. Nothing when it is not written as addresses are. */
function segmentsOf(path: string): string[] | undefined {
  if (path.length > pathLettersMax || !path.startsWith('/')) return undefined;
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
    return segments.some((segment) => segment.includes('\0')) ? undefined : segments;
  } catch {
    return undefined;
  }
}

const localeOf = (first: string | undefined): Locale | undefined =>
  first === 'en' || first === 'de' ? first : undefined;

/** "termine.ics" is the list "termine" in the form "ics"; an ending nobody registered belongs to the name. */
function withoutSuffix(segments: readonly string[]): { segments: readonly string[]; form: string | undefined } {
  const last = segments.at(-1) ?? '';
  const cut = last.lastIndexOf('.');
  const form = suffixes.find((suffix) => suffix === last.slice(cut + 1));
  return cut > 0 && form
    ? { segments: [...segments.slice(0, -1), last.slice(0, cut)], form }
    : { segments, form: undefined };
}

/** Whatever its ending: "/robots.txt" is no page in the form "txt". */
const isUntouched = (path: string) =>
  untouchedNames.includes(path) || untouched.some((start) => path.startsWith(start));

const isRootFile = (path: string) => /^\/[\w-]+\.[a-z0-9]+$/.test(path);

/** Programs ask there, and are answered as programs. */
export const isOfApi = (path: string) => path.startsWith('/api/');

/** "/ansage/heute.txt" is "/heute.txt". */
const withoutAnnouncement = (segments: readonly string[], form: string | undefined) =>
  form === 'txt' && segments.length > 1 && spokenWords.includes(segments[0] ?? '') ? segments.slice(1) : segments;

/** Decides an address without asking anybody: where it is answered, what it should have been, or that nobody has it. */
export function route(path: string, search: string): Way {
  const raw = segmentsOf(path);
  if (!raw || search.length > searchLettersMax)
    return { kind: 'refuse', status: 400, locale: localeOf(raw?.[0]) ?? 'de', machine: isOfApi(path) };

  const lower = raw.map((segment) => segment.toLowerCase());
  const spoken = localeOf(lower[0]);
  const locale = spoken ?? 'de';
  const { segments, form } = withoutSuffix(spoken ? lower.slice(1) : lower);
  const place = pageAt(withoutAnnouncement(segments, form));
  const known = place && routeOf(place.page);
  if (!place || !known || (form && !known.list && !known.forms))
    return isUntouched(path) || (!form && isRootFile(path))
      ? { kind: 'next' }
      : { kind: 'refuse', status: 404, locale, machine: Boolean(form) };

  const at = pathOf(place.page, place.params, locale) + (form ? `.${form}` : '');
  const query = takesFilter(known) || form ? canonicalQuery(place.page, search, locale) : undefined;
  if (at !== path || (query && !isCanonical(search, query)))
    return {
      kind: 'redirect',
      to: at + (query ? writeQuery(query) : writeQuery([...new URLSearchParams(search)])),
      status: 308,
    };

  const folder = folderOf(place.page, place.params, locale);
  return { kind: 'rewrite', to: (form ? `/forms/${form}${folder}` : folder) + asSearch(search), place, locale, form };
}

const asSearch = (search: string) => (search.length > 1 ? `?${search.replace(/^\?/, '')}` : '');
