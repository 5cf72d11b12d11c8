import { expect, test } from 'vitest';
import { robots } from './robots.ts';

const made = await robots.make({} as never, '');
const rules = [...(made?.body ?? '').matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, verb, path = '']) => ({
  allows: verb === 'Allow',
  path,
}));

const asPattern = (path: string) =>
  new RegExp(`^${path.replaceAll(/[.?+^$()[\]{}|\\]/g, String.raw`\$&`).replaceAll('*', '.*')}`);

/** The longest rule that fits decides; of two as long, the one that allows (RFC 9309, section 2.2.2). */
function mayCrawl(address: string) {
  const [first] = rules
    .filter(({ path }) => asPattern(path).test(address))
    .sort((a, b) => b.path.length - a.path.length || Number(b.allows) - Number(a.allows));
  return first?.allows ?? true;
}

test.each([
  '/',
  '/en',
  '/termine',
  '/termine?seite=2',
  '/umsonst?seite=3',
  '/sparte/musik/jazz',
  '/termin/woyzeck-7k3m9q2x',
  '/termine?preis=frei',
  '/suche',
  '/termine.ics?preis=frei&sparte=musik',
  '/api/v1/occurrences?limit=50&sort=changed',
  '/plakat/7k3m9q2x-karte.svg?v=abc&l=en',
  '/sitemap/dates.xml',
])('%s may be crawled', (address) => expect(mayCrawl(address)).toBe(true));

test.each([
  '/termine?preis=frei&sparte=musik',
  '/en/events?genre=musik&price=free',
  '/termine?q=jazz',
  '/suche?q=jazz',
  '/en/search?sentence=tonight',
  '/in-der-naehe?um-plz=46571',
  '/karte?nahe=51.5,6.6',
  '/understood/de?satz=heute',
])('%s never ends and is left alone', (address) => expect(mayCrawl(address)).toBe(false));

test('the sitemap is named with its whole address', () =>
  expect(made?.body).toMatch(/^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m));
