import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { address, ask, firstLink, textOf } from './ask.ts';
import { cast, pathTo } from './cast.ts';
import { asVisitor } from './visitor.ts';

const types = {
  ics: 'text/calendar; charset=utf-8',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  csv: 'text/csv; charset=utf-8; header=present',
  txt: 'text/plain; charset=utf-8',
};
const suffixes = Object.keys(types) as (keyof typeof types)[];

const lists = [
  '/termine',
  '/en/events',
  '/heute',
  '/termine/2026-kw49',
  '/sparte/musik',
  '/umsonst',
  '/barrierefrei/gebaerdensprache',
  '/neu',
  '/termine?preis=frei&q=konzert',
];
const withSuffix = (path: string, suffix: string) => path.replace(/(?=\?|$)/, `.${suffix}`);

test('every list and every single thing is there in every form, may be read from anywhere, and is sent only once', async () => {
  const things = await Promise.all([
    pathTo(cast.concert),
    firstLink('/orte', '/ort/'),
    firstLink('/akteure', '/akteur/'),
  ]);
  for (const path of [...lists, ...things])
    for (const suffix of suffixes) {
      const file = withSuffix(path, suffix);
      const answer = await ask(file);
      expect([answer.status, answer.headers.get('content-type')], file).toEqual([200, types[suffix]]);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=900, stale-while-revalidate=86400');
      expect((await answer.text()).length, file).toBeGreaterThan(50);
      const etag = answer.headers.get('etag') ?? '';
      const again = await ask(file, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()], file).toEqual([304, '']);
    }
});

test('who asks for the head of a file alone gets no body, and the same head', async () => {
  const [full, head] = [await ask('/termine.rss'), await ask('/termine.rss', { method: 'HEAD' })];
  await full.arrayBuffer();
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const name of ['etag', 'content-type', 'last-modified'])
    expect(head.headers.get(name)).toBe(full.headers.get(name));
});

test('a page names its feeds where programs look for them, with all its wishes', async () => {
  const page = await textOf('/termine?preis=frei&seite=2');
  for (const suffix of suffixes.slice(0, 4)) {
    expect(page).toContain(`type="${types[suffix].split(';')[0]}"`);
    expect(page).toContain(`href="${address()}/termine.${suffix}?preis=frei"`);
  }
});

test('what was called off is in the feed of changes, and in its own feed', async () => {
  const file = await textOf('/termine.rss?feed=aenderungen');
  const { items = [] } = parseRssFeed(file);
  const cancelled = items.find((item) => item.title?.startsWith('Fällt aus:') && item.title.endsWith(cast.cancelled));
  expect(cancelled?.guid?.isPermaLink).toBe(false);
  const own = parseRssFeed(await textOf(`${await pathTo(cast.cancelled)}.rss`)).items ?? [];
  expect(own.map(({ title }) => title?.replace(/:.*/, ''))).toContain('Fällt aus');
});

test('who wants no cancelled dates gets none, in whatever form', async () => {
  const own = await pathTo(cast.cancelled);
  for (const suffix of ['rss', 'csv', 'txt'])
    expect(await textOf(`${own}.${suffix}`), suffix).toContain(cast.cancelled);
  expect(await textOf(`${own}.rss?abgesagt=weg`)).not.toContain('<item>');
  expect((await textOf(`${own}.csv?abgesagt=weg`)).trim().split('\r\n')).toHaveLength(1);
  expect(await textOf(`${own}.txt?abgesagt=weg`)).not.toContain('Fällt aus: ');
});

test('the same news is in all three kinds of feed', async () => {
  const pages = (parseRssFeed(await textOf('/wochenende.rss')).items ?? []).map(({ link }) => link);
  expect(pages.length).toBeGreaterThan(3);
  expect((parseAtomFeed(await textOf('/wochenende.atom')).entries ?? []).map(({ id }) => id)).toEqual(pages);
  expect((parseJsonFeed(await textOf('/wochenende.json')).items ?? []).map(({ url }) => url)).toEqual(pages);
});

test('a list is read aloud under the address a telephone is told', async () => {
  const answer = await ask('/ansage/heute.txt');
  expect([answer.status, answer.headers.get('location')?.replace(address(), '')]).toEqual([308, '/heute.txt']);
  expect(await textOf('/heute.txt')).toMatch(/^Litfaß Wesselheim\. /);
});

test('from a list one gets to its feeds, its table and a sheet for the wall', () =>
  asVisitor(async (page) => {
    await page.goto('/termine/2026-kw49');
    await page.getByText('Abonnieren & mitnehmen').click();
    expect(await page.getByRole('link', { name: /^Tabelle/ }).getAttribute('href')).toBe('/termine/2026-kw49.csv');
    await page.getByRole('link', { name: /^Zum Drucken/ }).click();
    await page.waitForURL(/\/druck\?wann=2026-kw49$/);
    expect(await page.locator('.day').count()).toBe(7);
  }));
