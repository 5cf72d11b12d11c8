import { expect, test } from 'vitest';
import { anEvent, aVenue } from '#modules/calendar/testing.ts';
import { aContext } from '#platform/testing.ts';
import { sitemap, sitemapPart } from './sitemap.ts';

const locs = (xml: string | undefined) =>
  [...(xml ?? '').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path);

test('the index names the pages that stay, and a part for each kind of which there is something', () =>
  aContext(async (ctx) => {
    await aVenue(ctx);
    await anEvent(ctx);
    const made = await sitemap.make(ctx, '');
    expect(locs(made?.body)).toEqual([
      '/sitemap/pages.xml',
      '/sitemap/dates.xml',
      '/sitemap/events.xml',
      '/sitemap/venues.xml',
    ]);
  }));

test('a thing is told in both languages, each naming both, with the time of its last change', () =>
  aContext(async (ctx) => {
    const { publicId } = await anEvent(ctx);
    const made = await sitemapPart.make(ctx, 'events.xml');
    const id = publicId.toLowerCase();
    const paths = [`/veranstaltung/nachtschicht-${id}`, `/en/programme/nachtschicht-${id}`];
    expect(locs(made?.body)).toEqual(paths);
    expect(made?.body.match(/<lastmod>2026-11-22T12:00:00Z<\/lastmod>/g)).toHaveLength(2);
    for (const [language, path] of [
      ['de', paths[0]],
      ['en', paths[1]],
      ['x-default', paths[0]],
    ])
      expect(made?.body).toMatch(new RegExp(`hreflang="${language}" href="https?://[^/"]+${path}"`));
  }));

test('the pages that stay are lists, genres, districts and what we say of ourselves, each once', async () => {
  const made = await sitemapPart.make({} as never, 'pages.xml');
  const paths = locs(made?.body);
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/en', '/heute', '/barrierefrei/gebaerdensprache', '/sparte/musik/jazz', '/en/help']),
  );
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain('/barrierefrei/rollstuhl');
});

test.each(['', 'dates', 'people.xml', 'dates-.xml', 'dates-00000000.xml', 'pages-7k3m9q2x.xml', '../dates.xml', '%00'])(
  'there is no part %j',
  (file) =>
    aContext(async (ctx) => {
      expect(await sitemapPart.make(ctx, file)).toBeUndefined();
    }),
);
