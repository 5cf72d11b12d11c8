import { parseFilter } from '#modules/calendar/inputs.ts';
import { pageAt } from '#web/page-at.ts';
import { filterOfPage, narrowedBy } from '#web/page-filter.ts';
import { routeOf, suffixes } from '#web/routes.ts';

type Wishes = Record<string, readonly string[]>;
type Link = { href: string; words: string };

/** What a page of dates is asked for: by its address and by itself; nothing for pages that are no list. */
export function wishesOf(href: string): Wishes | undefined {
  const [whole = '', query = ''] = href.split('?');
  const suffix = suffixes.find((one) => whole.endsWith(`.${one}`));
  const path = suffix ? whole.slice(0, -suffix.length - 1) : whole;
  const segments = path
    .replace(/^\/en(?=\/|$)/, '')
    .split('/')
    .filter(Boolean);
  const place = pageAt(segments);
  const takes = place && (routeOf(place.page).list || place.page === 'nearMe');
  if (!takes) return undefined;
  const { filter } = parseFilter(new URLSearchParams(query));
  const { seite: _page, ...wishes } = narrowedBy(filterOfPage(place.page, place.params), filter);
  return wishes;
}

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** All links of what is between header and footer, and the ways to other programs. */
export function linksOf(html: string): Link[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const local = [...main.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].flatMap(([, attributes = '', inner = '']): Link[] => {
    const href = /href="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const label = /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? plain(inner);
    const own = href.replace(/^(?:webcal|https?):\/\/localhost:\d+/, '');
    return own.startsWith('/') ? [{ href: own, words: label }] : [];
  });
  const language = /<a href="([^"]*)" lang="en" hrefLang="en">/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  return language ? [...local, { href: language, words: 'In English' }] : local;
}

/** Facets that say when, where, or in which order: choosing another one of the same kind is what the link is for. */
const kinds: readonly (readonly string[])[] = [
  ['wann', 'von', 'bis'],
  ['nahe', 'umkreis', 'sortierung'],
];
const kindOf = (facet: string) => kinds.find((kind) => kind.includes(facet)) ?? [facet];

/** Files and the sheet to print stand in an order of their own, whatever the page's is. */
const hasItsOwnOrder = (href: string) => /^[^?]*\.\w+(?:\?|$)|^(?:\/druck|\/en\/print)(?:\?|$)/.test(href);

/** Words by which a link says that it takes a wish away. */
const saysSo =
  /entfernen|zurücksetzen|Ohne „|Ohne diesen Wunsch|Alle Termine zeigen|Jederzeit|Alle Stadtteile|Alle Orte|Auswahl aufheben|Von woanders aus|Nach Zeit|Teilweise zugängliche/;

/** The links of a page that drop a wish without saying so. */
export function lossesOf(address: string, html: string): string[] {
  const here = wishesOf(address) ?? {};
  return linksOf(html).flatMap(({ href, words }) => {
    const there = wishesOf(href);
    if (!there || saysSo.test(words)) return [];
    const lost = Object.entries(here).filter(([facet, values]) => {
      if (facet === 'sortierung' && hasItsOwnOrder(href)) return false;
      const kind = kindOf(facet);
      if (kind.some((one) => one in there && String(there[one]) !== String(here[one]))) return false;
      return !values.every((value) => there[facet]?.includes(value));
    });
    return lost.map(([facet]) => `${address} → ${href} (${words}) loses ${facet}`);
  });
}
