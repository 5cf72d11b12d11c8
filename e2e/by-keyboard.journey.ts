import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { asVisitor, desk } from './visitor.ts';

type Focus = { on: string; words: string; visible: boolean; inView: boolean };

/** What has the focus, whether one sees that it has, and whether it is in the window at all. */
const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      on: element.localName,
      words: (element.closest('label') ?? element).textContent?.trim() ?? '',
      visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inView: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    };
  });

/** Goes on by the Tab key until the focus is on what says this; nothing on the way may hide the focus. */
async function tabTo(page: Page, on: string, words: RegExp) {
  for (let steps = 0; steps < 150; steps++) {
    await page.keyboard.press('Tab');
    const focus = await focusOn(page);
    if (focus.on !== 'body') expect(focus).toMatchObject({ visible: true, inView: true });
    if (focus.on === on && words.test(focus.words)) return;
  }
  throw new Error(`the Tab key never reaches ${words}`);
}

const searched = (page: Page) => new URL(page.url()).search;

test('who has only a keyboard skips the header, filters, and takes a wish back', () =>
  asVisitor(
    async (page) => {
      await page.goto('/wochenende');
      await tabTo(page, 'a', /^Zum Inhalt springen$/);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);

      await tabTo(page, 'input', /^Kostenlos/);
      await page.keyboard.press('Space');
      await tabTo(page, 'summary', /^Tageszeit$/);
      await page.keyboard.press('Enter');
      await tabTo(page, 'input', /^Abend/);
      await page.keyboard.press('Space');
      await tabTo(page, 'button', /^Termine zeigen$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/preis=frei/);
      expect(searched(page)).toBe('?preis=frei&tageszeit=abend&wann=wochenende');

      await tabTo(page, 'a', /^kostenlos/i);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.search.includes('preis'));
      expect(searched(page)).toBe('?tageszeit=abend&wann=wochenende');
    },
    { viewport: desk },
  ));

test('the filter folds out on a phone by keyboard, and so does the calendar of a list', () =>
  asVisitor(async (page) => {
    await page.goto('/heute');
    await tabTo(page, 'summary', /^Genauer filtern/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'input', /^Musik/);
    await tabTo(page, 'button', /^Termine zeigen$/);
    await tabTo(page, 'summary', /^Abonnieren & mitnehmen$/);
    await page.keyboard.press('Space');
    await tabTo(page, 'a', /^Als Datei/);
  }));

test.each(['/', '/termine', '/orte'])('the Tab key leads through all of %s and out again', (path) =>
  asVisitor(
    async (page) => {
      await page.goto(path);
      const stations = await page
        .locator('a[href], button:enabled, input:enabled, select, summary')
        .filter({ visible: true })
        .count();
      let reached = 0;
      for (; reached <= stations + 1; reached++) {
        await page.keyboard.press('Tab');
        const focus = await focusOn(page);
        if (focus.on === 'body') break;
        expect(focus).toMatchObject({ visible: true, inView: true });
      }
      expect(reached).toBe(stations);
    },
    { viewport: desk },
  ),
);
