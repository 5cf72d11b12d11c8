import type { Locale } from '#kernel/words.ts';
import { city } from '#platform/city.ts';
import { absolute } from '../../origin.ts';
import type { InLanguage } from './fixed-pages.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Our addresses hold nothing else that XML wants escaped. */
const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

const alternate = (language: string, address: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;

/** A page in each language of the city: every one names all of them, as search engines ask. */
export function urlsOf(pathIn: InLanguage, changedAt?: Temporal.Instant): string {
  const pages = city()
    .languages.toSorted()
    .map((locale: Locale) => ({ locale, address: escaped(absolute(pathIn(locale))) }));
  const links = [
    ...pages.map(({ locale, address }) => alternate(locale, address)),
    alternate('x-default', pages[0]?.address ?? ''),
  ].join('');
  const changed = changedAt ? `<lastmod>${changedAt.round('second')}</lastmod>` : '';
  return pages.map(({ address }) => `<url><loc>${address}</loc>${changed}${links}</url>\n`).join('');
}

export const urlset = (urls: readonly string[]) => `${head}<urlset ${names}>\n${urls.join('')}</urlset>\n`;

/** The index that names the parts of the sitemap. */
export const sitemapIndex = (paths: readonly string[]) =>
  `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths
    .map((path) => `<sitemap><loc>${escaped(absolute(path))}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`;
