import { config } from '#platform/config.ts';
import { type PageName, type PageRoute, routeOf } from './routes.ts';

/** No script at all; a page with a comfort script may run ours and ask our own origin for what it shows. */
const withoutScript = "script-src 'none'";
const withComfort = "script-src 'self'; connect-src 'self'";

/**
 * What a reading page may load: our own styles, pictures and fonts. Nobody may frame it, but for the pages that are made
 * for that (decision 11).
 */
const contentPolicy = ({ comfort, framed, frames }: PageRoute) =>
  [
    "default-src 'none'",
    comfort ? withComfort : withoutScript,
    ...(frames ? ["frame-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    framed ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');

const forEverybody = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

const headersWith = (route: PageRoute): Readonly<Record<string, string>> => ({
  ...forEverybody,
  ...(config().publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  'content-security-policy': contentPolicy(route),
  // A page in a frame fetches nothing ahead on somebody else's website.
  ...(route.framed ? {} : { 'speculation-rules': '"/speculation-rules.json"' }),
});

const known = new Map<PageName | undefined, Readonly<Record<string, string>>>();
const plain: PageRoute = { de: '', en: '' };

/** Whose address is a key: nobody keeps the page, and no other page learns where the reader came from. */
const personalHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** The headers of a document for visitors. */
export function readingHeaders(page?: PageName): Readonly<Record<string, string>> {
  const route = page ? routeOf(page) : plain;
  const headers = known.get(page) ?? headersWith(route);
  known.set(page, headers);
  return route.personal ? { ...headers, ...personalHeaders } : headers;
}

/** Programs ask again and again: they may keep a file for a quarter of an hour, and read it from any page. */
export const fileHeaders = {
  'cache-control': 'public, max-age=900, stale-while-revalidate=86400',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};
