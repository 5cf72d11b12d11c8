import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cast } from './cast.ts';
import { asVisitor, desk, phone } from './visitor.ts';

/** Goes on by the Tab key until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp, within = 'main') {
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((part) => {
      const on = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(on ?? document.body);
      return {
        name: on?.closest(part) ? (on.getAttribute('aria-label') ?? on.textContent?.trim() ?? '') : '',
        seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    }, within);
    if (!name.test(focus.name)) continue;
    expect(focus.seen).toBe(true);
    return;
  }
  throw new Error(`the Tab key never reaches ${name} in ${within}`);
}

const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('by keyboard alone somebody picks a district on the map, keeps her wishes, and opens a date', () =>
  asVisitor(
    async (page) => {
      await page.goto('/termine?preis=frei');
      await tabTo(page, /^Als Karte$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/karte\?preis=frei$/);

      await tabTo(page, /^Altstadt: \d+ Termine$/, 'svg');
      const told = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await page.keyboard.press('Enter');
      await page.waitForURL(/stadtteil=altstadt/);
      expect(asked(page)).toEqual({ preis: 'frei', stadtteil: 'altstadt' });
      expect(`Altstadt: ${await page.getByRole('status').textContent()}`.trim()).toBe(told);
      await page.getByRole('link', { name: /^Altstadt: .* ausgewählt/ }).waitFor();

      await tabTo(page, /./, '.row');
      const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await page.getByRole('article').textContent()).toContain('Altstadt');
    },
    { viewport: desk },
  ));

test('a day is picked from a month by keyboard, the month before it by its name, and nothing else is lost', () =>
  asVisitor(
    async (page) => {
      await page.goto('/termine?q=Jazz');
      const table = page.getByRole('table', { name: 'November 2026' });
      expect(await table.getByRole('columnheader').allTextContents()).toHaveLength(8);
      await tabTo(page, /^21\. November: /, 'table');
      await page.keyboard.press('Enter');
      await page.waitForURL(/wann=2026-11-21/);
      expect(asked(page)).toEqual({ q: 'Jazz', wann: '2026-11-21' });
      await page.getByRole('link', { name: cast.concert }).waitFor();
      expect(await page.locator('td [aria-current="date"]').getAttribute('aria-label')).toMatch(/^21\. November/);

      await tabTo(page, /^Dezember 2026$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/wann=2026-12$/);
      await page.getByRole('table', { name: 'Dezember 2026' }).waitFor();
      expect(asked(page)).toEqual({ q: 'Jazz', wann: '2026-12' });
    },
    { viewport: desk },
  ));

test('on a phone the month is folded away, and every day in it is large enough for a thumb', () =>
  asVisitor(
    async (page) => {
      await page.goto('/termine');
      expect(await page.getByRole('table').isVisible()).toBe(false);
      await page.getByText('Tag wählen').first().click();
      for (const day of await page.locator('td a').all()) {
        const box = await day.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
    },
    { viewport: phone },
  ));

test('somebody says where she is, and the nearest dates come first, without asking her device', () =>
  asVisitor(async (page) => {
    await page.goto('/termine?preis=frei');
    await page.getByRole('link', { name: 'In meiner Nähe' }).filter({ visible: true }).first().click();
    await page.getByLabel('Postleitzahl').fill('00000');
    await page.getByLabel('5 km', { exact: true }).check();
    await page.getByRole('button', { name: 'Termine in der Nähe zeigen' }).click();

    const field = page.getByLabel('Postleitzahl');
    expect(await field.inputValue()).toBe('00000');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const error = page.locator(`#${await field.getAttribute('aria-describedby')}`);
    expect(await error.textContent()).toContain('00000');
    expect(await page.getByLabel('5 km', { exact: true }).isChecked()).toBe(true);

    await field.fill('');
    await page.getByLabel('oder Stadtteil').selectOption('altstadt');
    await page.getByRole('button', { name: 'Termine in der Nähe zeigen' }).click();
    await page.waitForURL(/nahe=/);
    expect(asked(page)).toMatchObject({ preis: 'frei', sortierung: 'naehe', umkreis: '5' });
    const away = (await page.locator('.row .soft').allTextContents()).map((line) =>
      Number(/· ([\d,]+) km$/.exec(line)?.[1]?.replace(',', '.')),
    );
    expect(away.length).toBeGreaterThan(3);
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(Math.max(...away)).toBeLessThanOrEqual(5);

    await page.getByRole('link', { name: 'Im Umkreis von 5 km um die Mitte von Altstadt' }).click();
    await page.waitForURL((url) => !url.search.includes('nahe'));
    expect(asked(page)).toEqual({ preis: 'frei' });
  }));
