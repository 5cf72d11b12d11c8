import { config } from '#platform/config.ts';

/** What a reading page may load: our own styles, pictures and fonts. No script at all, and nobody may frame it. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'none'",
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

let known: Readonly<Record<string, string>> | undefined;

/** The headers of every document for visitors. */
export function readingHeaders(): Readonly<Record<string, string>> {
  known ??= {
    ...forEverybody,
    ...(config().publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    'content-security-policy': contentPolicy,
    'speculation-rules': '"/speculation-rules.json"',
  };
  return known;
}

/** Programs ask again and again: they may keep a file for a quarter of an hour, and read it from any page. */
export const fileHeaders = {
  'cache-control': 'public, max-age=900, stale-while-revalidate=86400',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};
