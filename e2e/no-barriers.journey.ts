import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPages } from './kinds-of-pages.ts';
import { asVisitor, desk, phone } from './visitor.ts';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What the colour scheme can change; the rest was looked at in the light. */
const colours = ['color-contrast', 'link-in-text-block'];

const kinds = await kindsOfPages();

/**
 * Looks from within the page (there are no frames), collects what is wrong alone, and brings its half megabyte of source
 * to a page only once: several times as fast.
 */
const axe = (page: Page, isThere = true) =>
  new AxeBuilder({ page, ...(isThere && { axeSource: 'axe' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });

async function faultsOf(page: Page, builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  const setting = await page.evaluate(
    () => `${innerWidth} px ${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${setting}: ${id}: ${html.slice(0, 200)}: ${failureSummary}`),
  );
}

const foldOut = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test.each(kinds)('axe finds nothing on a page of this kind: $name', ({ path, status }) =>
  asVisitor(
    async (page) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(status);
      const faults = await faultsOf(page, axe(page, false).withTags(everything));
      await page.emulateMedia({ colorScheme: 'dark' });
      faults.push(...(await faultsOf(page, axe(page).withRules(colours))));
      await page.setViewportSize(phone);
      await foldOut(page);
      faults.push(...(await faultsOf(page, axe(page).withRules(colours))));
      await page.emulateMedia({ colorScheme: 'light' });
      faults.push(...(await faultsOf(page, axe(page).withTags(everything))));
      expect(faults).toEqual([]);
    },
    { viewport: desk, javaScriptEnabled: true },
  ),
);
