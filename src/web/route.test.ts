import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasParams } from './page-at.ts';
import { pathOf } from './path-of.ts';
import { route } from './route.ts';
import { pageNames, pages, routeOf } from './routes.ts';

const at = (address: string) => {
  const [path = '', ...search] = address.split('?');
  return route(path, search.join('?'));
};
const told = (address: string) => {
  const way = at(address);
  return way.kind === 'rewrite' || way.kind === 'redirect'
    ? `${way.kind} ${way.to}`
    : `${way.kind}${'status' in way ? ` ${way.status}` : ''}`;
};

test.each([
  ['/', 'rewrite /de'],
  ['/en', 'rewrite /en'],
  ['/heute', 'rewrite /de/heute'],
  ['/en/today', 'rewrite /en/heute'],
  ['/termine?sparte=musik&wann=heute', 'rewrite /de/termine?sparte=musik&wann=heute'],
  ['/en/events?genre=musik&when=today', 'rewrite /en/termine?genre=musik&when=today'],
  ['/termine/2026-12-04', 'rewrite /de/termine/2026-12-04'],
  ['/en/events/2026-kw49', 'rewrite /en/termine/2026-kw49'],
  ['/termin/woyzeck-7k3m9q2x', 'rewrite /de/termin/woyzeck-7k3m9q2x'],
  ['/termin/7k3m9q2x', 'rewrite /de/termin/7k3m9q2x'],
  ['/en/programme/woyzeck-7k3m9q2x', 'rewrite /en/veranstaltung/woyzeck-7k3m9q2x'],
  ['/sparte/musik/jazz', 'rewrite /de/sparte/musik/jazz'],
  ['/en/genre/musik/jazz', 'rewrite /en/sparte/musik/jazz'],
  ['/barrierefrei/gebaerdensprache', 'rewrite /de/barrierefrei/gebaerdensprache'],
  ['/en/accessible/sign-language', 'rewrite /en/barrierefrei/gebaerdensprache'],
  ['/suche?satz=heute+Jazz', 'rewrite /de/suche?satz=heute+Jazz'],
  ['/impressum?von=irgendwo', 'rewrite /de/impressum?von=irgendwo'],
])('%s is a page: %s', (address, way) => expect(told(address)).toBe(way));

test.each([
  ['/termine.ics', 'rewrite /forms/ics/de/termine'],
  ['/termine.rss?feed=aenderungen', 'rewrite /forms/rss/de/termine?feed=aenderungen'],
  ['/en/events.json?feed=changes', 'rewrite /forms/json/en/termine?feed=changes'],
  ['/heute.txt', 'rewrite /forms/txt/de/heute'],
  ['/ansage/heute.txt', 'redirect /heute.txt'],
  ['/en/announcement/weekend.txt', 'redirect /en/weekend.txt'],
  ['/ansage/heute', 'refuse 404'],
  ['/ansage/heute.csv', 'refuse 404'],
  ['/ansage.txt', 'refuse 404'],
  ['/llms.txt', 'next'],
  ['/speculation-rules.json', 'next'],
  ['/termine.ics?sparte=musik.jazz&stadtteil=hafen', 'rewrite /forms/ics/de/termine?sparte=musik.jazz&stadtteil=hafen'],
  ['/barrierefrei/gebaerdensprache.ics', 'rewrite /forms/ics/de/barrierefrei/gebaerdensprache'],
  ['/ort/haus-am-fluss.ics', 'rewrite /forms/ics/de/ort/haus-am-fluss'],
  ['/termin/woyzeck-7k3m9q2x.ics', 'rewrite /forms/ics/de/termin/woyzeck-7k3m9q2x'],
  ['/en/events.ics?genre=musik', 'rewrite /forms/ics/en/termine?genre=musik'],
  ['/en/termine.ics?sparte=musik', 'redirect /en/events.ics?genre=musik'],
  ['/impressum.ics', 'refuse 404'],
  ['/orte.ics', 'refuse 404'],
  ['/en/venues.ics', 'refuse 404'],
])('%s is a file: %s', (address, way) => expect(told(address)).toBe(way));

test.each([
  ['/termine/', '/termine'],
  ['//termine', '/termine'],
  ['/en/', '/en'],
  ['/de', '/'],
  ['/de/termine', '/termine'],
  ['/Termine', '/termine'],
  ['/EN/Events', '/en/events'],
  ['/events', '/termine'],
  ['/en/termine', '/en/events'],
  ['/%74ermine', '/termine'],
  ['/festival/sommer', '/reihe/sommer'],
  ['/en/festival/sommer', '/en/series/sommer'],
  ['/institution/theater', '/akteur/theater'],
  ['/gruppe/chor', '/akteur/chor'],
  ['/ort/Café%20Wäsche', '/ort/cafe-waesche'],
  ['/termin/Woyzeck-7K3M9Q2X', '/termin/woyzeck-7k3m9q2x'],
  ['/termin/woyzeck-7k3m9q2O', '/termin/woyzeck-7k3m9q20'],
  ['/termine/2026-KW5', '/termine/2026-kw05'],
  ['/barrierefrei/sign-language', '/barrierefrei/gebaerdensprache'],
  ['/termine?wann=heute&sparte=musik', '/termine?sparte=musik&wann=heute'],
  ['/termine?genre=musik&when=today', '/termine?sparte=musik&wann=heute'],
  ['/en/events?sparte=musik&wann=heute', '/en/events?genre=musik&when=today'],
  ['/termine?seite=1&sortierung=beginn&q=&ort=', '/termine'],
  ['/termine?sparte=musik&sparte=film', '/termine?sparte=film&sparte=musik'],
  ['/termine?wann=heute&utm_source=brief', '/termine?utm_source=brief&wann=heute'],
  ['/termine?preis=teuer&genre=musik', '/termine?preis=teuer&sparte=musik'],
  ['/suche?sentence=heute', '/suche?satz=heute'],
  ['/impressum/?von=hier', '/impressum?von=hier'],
])('%s moves for good to %s', (address, to) => {
  expect(told(address)).toBe(`redirect ${to}`);
  expect(at(to).kind).toBe('rewrite');
});

test.each([
  ['/gibtsnicht', 'refuse 404'],
  ['/termine/gestern', 'refuse 404'],
  ['/termine/2026-02-30', 'refuse 404'],
  ['/termin/ohne-id', 'refuse 404'],
  ['/sparte/gaertnern', 'refuse 404'],
  ['/sparte/musik/backen', 'refuse 404'],
  ['/refused/400', 'refuse 404'],
  ['/forms/ics/de/termine', 'refuse 404'],
  ['/_next/data/x/y.json', 'refuse 404'],
  ['/_next/image', 'refuse 404'],
  ['/.env', 'refuse 404'],
  ['/.git/config', 'refuse 404'],
  ['/%', 'refuse 400'],
  ['/termine/%E0%A4%A', 'refuse 400'],
  ['/a%00b', 'refuse 400'],
  [`/${'a'.repeat(2000)}`, 'refuse 400'],
  ['*', 'refuse 400'],
])('%s is no address: %s', (address, way) => expect(told(address)).toBe(way));

test.each([
  '/livez',
  '/readyz',
  '/styles/litfass.css',
  '/fonts/a.woff2',
  '/plakat/7k3m9q2x-karte.svg',
  '/favicon.ico',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemap/dates.xml',
  '/.well-known/security.txt',
  '/.well-known/whatever.ics',
])('%s is left alone', (address) => expect(at(address)).toEqual({ kind: 'next' }));

const samples: Record<string, string> = {
  ref: 'woyzeck-7k3m9q2x',
  slug: 'haus-am-fluss',
  period: '2026-12',
  genre: 'musik',
  child: 'jazz',
  service: 'gebaerdensprache',
  mail: '0199d0a0-0000-7000-8000-000000000001',
  token: 'a1b2c3d4'.repeat(8),
};

test('every page of the table is found at its own address, in both languages', () => {
  for (const page of pageNames) {
    if (!hasParams(page, samples)) throw new Error(`${page} needs a sample`);
    for (const locale of ['de', 'en'] as const) {
      expect(at(pathOf(page, samples, locale)), page).toMatchObject({ kind: 'rewrite', locale, place: { page } });
    }
    expect(routeOf(page).en.includes('{'), page).toBe(routeOf(page).de.includes('{'));
  }
  expect(Object.keys(pages).length).toBeGreaterThan(30);
});

const piece = fc.oneof(
  fc.constantFrom(
    'termine',
    'en',
    'de',
    'termin',
    'ort',
    'events',
    'Festival',
    'x-7k3m9q2x',
    '2026-12',
    '..',
    '.',
    '',
    '\\evil.example',
    'evil.example',
    '%2f%2fevil',
    '%5c',
    'termine.ics',
    '%00',
    '@evil',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const someSearch = fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('wann', 'when', 'q', 'preis', 'genre', 'utm', 'satz', 'seite', '__proto__', ''),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ minLength: 195, maxLength: 210, unit: 'grapheme' }),
          fc.constantFrom('heute', 'frei', 'musik', "'n", 'a b', '1', ' x ', '2026-kw1'),
        ),
      ),
      { maxLength: 5 },
    )
    .map((pairs) => new URLSearchParams(pairs).toString()),
);
const anyAddress = fc.record({
  path: fc.array(piece, { maxLength: 5 }).map((pieces) => `/${pieces.join('/')}`),
  search: someSearch,
});

test('any address is decided without complaint, stays on our origin, and canonical addresses are fixed points', () => {
  const origin = 'https://litfass.example';
  fc.assert(
    fc.property(anyAddress, ({ path, search }) => {
      const way = route(path, search);
      if (way.kind !== 'redirect') return;
      const target = new URL(way.to, origin);
      expect(target.origin).toBe(origin);
      expect(way.to).toMatch(/^\/(?![/\\])/);
      expect(target.pathname + target.search).toBe(way.to);
      const again = route(target.pathname, target.search);
      expect(again.kind).toBe('rewrite');
    }),
    { numRuns: 3_000 },
  );
});
