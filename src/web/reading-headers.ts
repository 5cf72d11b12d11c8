import { config } from '#platform/config.ts';
import { type PageName, type PageRoute, routeOf } from './routes.ts';

/** No script at all; a page with a comfort script may run ours and ask our own origin for what it shows. */
const withoutScript = "script-src 'none'";
const withComfort = "script-src 'self'; connect-src 'self'";

/** What a reading page may load: our own styles, pictures and fonts. Nobody may frame it. */
const contentPolicy = (scripts: string) =>
  [
    "default-src 'none'",
    scripts,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const forEverybody = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

const headersWith = (scripts: string): Readonly<Record<string, string>> => ({
  ...forEverybody,
  ...(config().publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  'content-security-policy': contentPolicy(scripts),
  'speculation-rules': '"/speculation-rules.json"',
});

const known = new Map<string, Readonly<Record<string, string>>>();

/** Whose address is a key: nobody keeps the page, and no other page learns where the reader came from. */
const personalHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** The headers of a document for visitors. */
export function readingHeaders(page?: PageName): Readonly<Record<string, string>> {
  const route: PageRoute = page ? routeOf(page) : { de: '', en: '' };
  const scripts = route.comfort ? withComfort : withoutScript;
  const headers = known.get(scripts) ?? headersWith(scripts);
  known.set(scripts, headers);
  return route.personal ? { ...headers, ...personalHeaders } : headers;
}

/** Programs ask again and again: they may keep a file for a quarter of an hour, and read it from any page. */
export const fileHeaders = {
  'cache-control': 'public, max-age=900, stale-while-revalidate=86400',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};
