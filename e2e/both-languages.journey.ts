import { expect, test } from 'vitest';
import { address, textOf } from './ask.ts';
import { cast } from './cast.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { asVisitor, desk } from './visitor.ts';

test('A guest who speaks no German finds the same concert in English', () =>
  asVisitor(
    async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'In English' }).click();
      await page.getByRole('link', { name: 'Weekend' }).first().click();
      await page.getByRole('checkbox', { name: /^Music \d/ }).check();
      await page.getByRole('checkbox', { name: /^Free \d/ }).check();
      await page.getByRole('button', { name: 'Show events' }).click();
      expect(new URL(page.url()).pathname).toBe('/en/events');

      await page.getByRole('link', { name: cast.concert }).click();
      await page.getByRole('heading', { level: 1, name: cast.concert }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.getByRole('article').textContent()).toContain('Saturday, 21 November 2026');

      const english = page.url();
      await page.getByRole('link', { name: 'Auf Deutsch' }).click();
      expect(await page.getByRole('article').textContent()).toContain('Samstag, 21. November 2026');
      await page.getByRole('link', { name: 'In English' }).click();
      expect(page.url()).toBe(english);
    },
    { viewport: desk, locale: 'en-GB' },
  ));

const links = /<link rel="(canonical|alternate)" (?:hreflang="([^"]+)" )?href="([^"]+)"/gi;

/** What a page says of its own address and of its versions, by language. */
async function versionsOf(url: string): Promise<Record<string, string>> {
  const html = await textOf(url.slice(address().length));
  return Object.fromEntries(
    [...html.matchAll(links)].map(([, rel = '', lang = rel, href = '']) => [lang, href.replaceAll('&amp;', '&')]),
  );
}

/** What stands on other websites speaks one language, and names the page it is taken from. */
const standsInFrames = (path: string) => /^(?:\/einbetten|\/en\/embed)\//.test(path);

test('every page names itself in the other language, and that one names it back', async () => {
  const pages = (await kindsOfPages()).filter(({ status, path }) => status === 200 && !standsInFrames(path));
  const wrong: string[] = [];
  for (const { path } of pages) {
    const here = await versionsOf(address() + path);
    const [own, other] = /^\/en(?:\/|$)/.test(path) ? (['en', 'de'] as const) : (['de', 'en'] as const);
    const there = await versionsOf(here[other] ?? '');
    const paired = here.de === there.de && here.en === there.en && here['x-default'] === here.de;
    if (!paired || here.de === here.en || here.canonical !== here[own] || there.canonical !== here[other])
      wrong.push(`${path}: ${JSON.stringify({ here, there })}`);
  }
  expect(wrong).toEqual([]);
});
