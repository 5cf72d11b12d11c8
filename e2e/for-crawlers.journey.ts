import { expect, test } from 'vitest';
import { address, ask, linksIn, textOf } from './ask.ts';
import { cast, deletedPath, formerHouse, house, pathTo } from './cast.ts';

const locsOf = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
const pathOf = (url: string) => url.replace(address(), '');

async function allAddresses() {
  const parts = locsOf(await textOf('/sitemap.xml'));
  const found = await Promise.all(
    parts.map(async (part) => [pathOf(part), locsOf(await textOf(pathOf(part)))] as const),
  );
  return new Map(found);
}

/** Every n-th of a list, and its first; n is odd, so that both languages have their turn. */
const sampled = (all: readonly string[], most: number) =>
  all.filter((_, position) => position % (Math.ceil(all.length / most) | 1) === 0);

test('every address of the sitemap answers, is its own canonical, may be indexed, and names both languages', async () => {
  for (const [part, urls] of await allAddresses()) {
    expect(urls.length, part).toBeGreaterThan(0);
    for (const url of sampled(urls, part === '/sitemap/pages.xml' ? 100 : 20)) {
      const response = await ask(pathOf(url));
      const html = await response.text();
      expect(response.status, url).toBe(200);
      expect(html, url).toContain(`<link rel="canonical" href="${url}"`);
      expect(html, url).not.toContain('content="noindex');
      expect(html.match(/rel="alternate" hrefLang=|rel="alternate" hreflang=/gi)?.length, url).toBe(3);
    }
  }
});

test('nothing is missing: what pages lead to is told, and what is gone is not', async () => {
  const all = new Set([...(await allAddresses()).values()].flat().map(pathOf));
  const lists = ['/', '/termine', '/termine?seite=2', '/wochenende', '/orte', '/akteure', '/en/venues'];
  const starts = [
    '/termin/',
    '/veranstaltung/',
    '/ort/',
    '/akteur/',
    '/reihe/',
    '/sparte/',
    '/stadtteil/',
    '/en/venue/',
  ];
  for (const list of lists) {
    const html = await textOf(list);
    for (const link of starts.flatMap((start) => linksIn(html, start)).filter((path) => !/[?.#]/.test(path)))
      expect(all.has(link), `${list} → ${link}`).toBe(true);
  }
  expect(all.has(await pathTo(cast.cancelled))).toBe(true);
  expect(all.has(`/ort/${house}`)).toBe(true);
  expect(all.has(`/ort/${formerHouse}`)).toBe(false);
  expect(all.has(deletedPath())).toBe(false);
});

test('who has the sitemap of today is told so', async () => {
  const first = await ask('/sitemap/dates.xml');
  await first.arrayBuffer();
  const tag = first.headers.get('etag') ?? 'none';
  const again = await ask('/sitemap/dates.xml', { headers: { 'if-none-match': tag } });
  expect(again.status).toBe(304);
});

test('crawlers are told where the sitemap is, and whom to write to', async () => {
  const robots = await textOf('/robots.txt');
  expect(robots).toContain(`Sitemap: ${address()}/sitemap.xml`);
  const security = await textOf('/.well-known/security.txt');
  expect(security).toMatch(/^Contact: mailto:\S+@\S+$/m);
  expect(security).toContain(`Canonical: ${address()}/.well-known/security.txt`);
});

test('every link of llms.txt leads somewhere', async () => {
  const text = await textOf('/llms.txt');
  const links = [...text.matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => url);
  expect(links.length).toBeGreaterThan(15);
  for (const url of links) {
    const response = await ask(pathOf(url).replace(/#.*$/, ''));
    await response.arrayBuffer();
    expect(response.status, url).toBe(200);
  }
});
