import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPages } from './kinds-of-pages.ts';
import { asVisitor, foldOut } from './visitor.ts';

/** A desk's window of 1280 × 1024 at 400 %. */
const magnified = { width: 320, height: 256 };

/** Letters, words, lines and paragraphs as wide apart as WCAG 1.4.12 asks. */
const spacing =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }';

/** What sticks out of the window, and texts of which a part is cut off. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const tell = (what: string, element: Element) =>
      faults.push(`${what}: ${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`);
    if (document.documentElement.scrollWidth > innerWidth)
      for (const element of document.body.querySelectorAll('*')) {
        const { right, width } = element.getBoundingClientRect();
        if (right > innerWidth + 1 && width > 0) tell('sticks out', element);
      }
    for (const element of document.body.querySelectorAll(':not(.sr, svg, svg *, .skip)')) {
      const { overflow } = getComputedStyle(element);
      if (overflow === 'visible' || overflow === 'auto' || !element.textContent?.trim()) continue;
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        tell('cuts off', element);
    }
    return faults;
  });

test('at 400 % and with wide letters nobody scrolls sideways, and no text is cut off', () =>
  asVisitor(
    async (page) => {
      const faults: Record<string, string[]> = {};
      for (const { name, path } of await kindsOfPages()) {
        await page.goto(path);
        const found = await faultsOf(page);
        await foldOut(page);
        found.push(...(await faultsOf(page)));
        await page.addStyleTag({ content: spacing });
        found.push(...(await faultsOf(page)));
        if (found.length > 0) faults[name] = found;
      }
      expect(faults).toEqual({});
    },
    { viewport: magnified, javaScriptEnabled: true, bypassCSP: true },
  ));
