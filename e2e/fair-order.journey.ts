import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, linksIn, textOf } from './ask.ts';
import { asVisitor, desk } from './visitor.ts';

const order = (page: Page) => page.getByRole('navigation', { name: 'Reihenfolge' });
const current = (page: Page) => order(page).locator('[aria-current]').textContent();
const datesIn = (html: string) => linksIn(html.slice(html.indexOf('id="ranked"')), '/termin/');

test('Samir takes the fair order, asks why something stands there, and filters without losing it', () =>
  asVisitor(
    async (page) => {
      await page.goto('/termine?sparte=musik');
      expect(await current(page)).toBe('Nach Zeit');
      await order(page).getByRole('link', { name: 'Entdecken' }).click();
      expect(new URL(page.url()).search).toBe('?sortierung=entdecken&sparte=musik');
      expect(await current(page)).toBe('Entdecken');

      const row = page.locator('.row').first();
      await row.getByText('Warum steht das hier?').press('Enter');
      expect(await row.textContent()).toMatch(/beschrieben \(\d+\).*Los des Tages \(\d+\): zusammen \d+ von 100/);

      await page.getByRole('checkbox', { name: /^Kostenlos/ }).check();
      await page.getByRole('button', { name: 'Termine zeigen' }).click();
      expect(new URL(page.url()).search).toBe('?preis=frei&sortierung=entdecken&sparte=musik');
      await page.locator('.row').first().getByText('Warum steht das hier?').click();
      await page.locator('.row').first().getByRole('link', { name: 'So entsteht die Reihenfolge' }).click();
      await page.getByRole('heading', { level: 1, name: 'Transparenz' }).waitFor();
      await page.goBack();
      await order(page).getByRole('link', { name: 'Nach Zeit' }).click();
      expect(new URL(page.url()).search).toBe('?preis=frei&sparte=musik');
    },
    { viewport: desk },
  ));

test('the order is the same for everybody, and its pages together show every date once', async () => {
  const first = await textOf('/termine?sortierung=entdecken');
  expect(datesIn(await textOf('/termine?sortierung=entdecken&x='))).toEqual(datesIn(first));
  const pages = Number(/von (\d+)/.exec(/Seite 1 von \d+/.exec(first)?.[0] ?? '')?.[1]);
  const total = Number(/<strong>(\d+) Termine/.exec(first)?.[1]);
  expect(pages).toBeGreaterThan(3);
  const rows: string[] = [];
  for (let page = 1; page <= pages; page++)
    rows.push(
      ...(await textOf(`/termine?seite=${page}&sortierung=entdecken`)).matchAll(/<li class="row/g).map(([tag]) => tag),
    );
  expect(rows).toHaveLength(total);
});

test('whose dates a page shows is counted inside; outside nobody is told', async () => {
  for (const path of ['/', '/termine', '/en/events?sort=discover', '/heute']) {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(path, { method });
      expect(status).toBe(200);
      expect([...headers.keys()].filter((name) => name.startsWith('x-'))).toEqual(['x-content-type-options']);
    }
  }
});
