import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, ask, textOf } from './ask.ts';
import { cast, pathTo } from './cast.ts';
import { around, foreignWebsite } from './foreign-website.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { asVisitor, phone } from './visitor.ts';

const isMadeForFrames = (path: string) => /^\/(?:einbetten|en\/embed)\/\w/.test(path);

async function onWebsite(lines: string, work: (page: Page) => Promise<void>) {
  const website = await foreignWebsite(around(lines));
  try {
    await asVisitor(
      async (page) => {
        await page.goto(website.url, { waitUntil: 'load' });
        await work(page);
      },
      { javaScriptEnabled: true },
    );
  } finally {
    await website.close();
  }
}

const frame = (path: string) => `<iframe title="Versuch" src="${address()}${path}"></iframe>`;

/** What really stands in the frame: a browser puts a page of its own in place of one that may not be framed. */
const framedPath = (page: Page) =>
  page
    .frames()[1]
    ?.evaluate(() => location.href)
    .catch(() => 'closed');

test('of all kinds of pages only those made for it can be framed, and they say so in their headers', async () => {
  for (const { name, path } of await kindsOfPages()) {
    const policy = (await ask(path)).headers.get('content-security-policy') ?? '';
    expect(policy, name).toContain(isMadeForFrames(path) ? 'frame-ancestors *' : "frame-ancestors 'none'");
  }
});

test.each(['/', '/einbetten', '/termine', '/abo', '/termin/', '/suche'])(
  '%s does not open in a frame',
  async (start) => {
    const path = start === '/termin/' ? await pathTo(cast.concert) : start;
    await onWebsite(frame(path), async (page) => expect(await framedPath(page)).not.toContain(address()));
  },
);

test('a list opens in a frame, its links open outside, and the frame grows with the lines we give for that', async () => {
  const generator = await textOf('/einbetten?anzahl=12');
  const lines = [...generator.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)].map(([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&'),
  );
  const [, snippet = '', height = ''] = lines;
  expect(snippet).toContain('<iframe ');
  await onWebsite(snippet + height, async (page) => {
    const inside = page.frameLocator('iframe');
    await inside.getByRole('heading', { level: 1 }).waitFor();
    expect(await inside.locator('base').getAttribute('target')).toBe('_blank');
    await expect
      .poll(() => page.locator('iframe').evaluate((one) => one.clientHeight), { timeout: 15_000 })
      .toBeGreaterThan(1_000);
    const overflow = await page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(overflow).toBeLessThanOrEqual(1);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      inside.getByRole('link').filter({ hasText: /\w/ }).first().click(),
    ]);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(page.frames()[1]?.url()).toContain('/einbetten/liste');
  });
});

test('a frame can stay by day or by night', async () => {
  const ground = (path: string) =>
    asVisitor(
      async (page) => {
        await page.goto(path);
        return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      },
      { javaScriptEnabled: true, colorScheme: 'dark' },
    );
  const [auto, light, dark] = await Promise.all(
    ['/einbetten/liste', '/einbetten/liste?thema=hell', '/einbetten/liste?thema=dunkel'].map(ground),
  );
  expect(auto).toBe(dark);
  expect(light).not.toBe(dark);
});

test('who makes the lines for a website needs no script, sees what they give, and loses no wish', () =>
  asVisitor(
    async (page) => {
      await page.goto('/termine?mit=rollstuhl&preis=frei');
      await page.getByText('Abonnieren & mitnehmen').click();
      await page.getByRole('link', { name: 'Einbetten' }).first().click();
      expect(new URL(page.url()).search).toBe('?mit=rollstuhl&preis=frei');
      await page.getByLabel('Sparte').selectOption('musik');
      await page.getByLabel('Anzahl der Termine').fill('4');
      await page.getByLabel('Ansicht').selectOption('kompakt');
      await page.getByLabel('Akzentfarbe').fill('rot');
      await page.getByRole('button', { name: 'Vorschau erneuern' }).click();
      expect(await page.getByText('So sieht eine Farbe aus').isVisible()).toBe(true);
      const lines = await page.getByLabel('Element').inputValue();
      for (const attribute of ['mit="rollstuhl"', 'preis="frei"', 'sparte="musik"', 'anzahl="4"', 'ansicht="kompakt"'])
        expect(lines).toContain(attribute);
      expect(lines).not.toContain('rot"');
      expect(await page.locator('iframe').getAttribute('src')).toBe(
        '/einbetten/liste?ansicht=kompakt&anzahl=4&mit=rollstuhl&preis=frei&sparte=musik',
      );
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    },
    { javaScriptEnabled: true },
  ));

test('a frame whose date is gone says so instead of staying empty', async () => {
  const answer = await ask('/einbetten/termin/nirgends-00000000');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(await answer.text()).toContain('Anderes hängt noch.');
});
