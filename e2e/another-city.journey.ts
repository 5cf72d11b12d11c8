import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOfRunning } from '../scripts/postgres.mjs';
import { root } from '../scripts/steps/project.mjs';
import { litfassWith } from './litfass.ts';
import { startProduct } from './start-product.mjs';
import { asVisitor, desk } from './visitor.ts';

/** Real districts, kept outside of the project; without them this journey has nowhere to go. */
const districts = join(root, '..', 'shared', 'data', 'geo', 'districts', 'leipzig.geojson');

const leipzig = {
  name: 'Leipzig',
  slug: 'leipzig',
  region: 'Sachsen',
  federalState: 'DE-SN',
  timeZone: 'Europe/Berlin',
  boundingBox: [12.2, 51.2, 12.6, 51.5],
  languages: ['de', 'en'],
  feedUidDomain: 'feeds.leipzig.example',
  imprint: {
    operator: 'Stadt Leipzig, Kulturamt',
    address: ['Neues Rathaus', '04109 Leipzig'],
    email: 'kultur@leipzig.example',
  },
};

const firstDate = {
  titel: 'Tag der offenen Werkstatt',
  datum: '2027-05-04',
  zeit: '14 Uhr',
  ort: 'Haus am Kanal',
  strasse: 'Uferstraße 3',
  stadt: 'Leipzig',
  lat: 51.3286,
  lng: 12.333,
};

const now = '2026-11-20T10:00:00Z';

describe.runIf(existsSync(districts))('another city', () => {
  let product: Awaited<ReturnType<typeof startProduct>>;
  const folder = mkdtempSync(join(tmpdir(), 'litfass-leipzig-'));

  beforeAll(async () => {
    writeFileSync(join(folder, 'city.json'), JSON.stringify(leipzig));
    copyFileSync(districts, join(folder, 'districts.geojson'));
    product = await startProduct({ LITFASS_CITY: folder, LITFASS_SAMPLE: '0', LITFASS_NOW: now });
  }, 180_000);

  afterAll(async () => {
    await product?.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('Leipzig opens with its own name and its own districts, and says kindly that nothing hangs yet', () =>
    asVisitor(
      async (page) => {
        await page.goto(product.url);
        expect(await page.title()).toContain('Litfaß Leipzig');
        await page.getByText('Was in Leipzig los ist', { exact: true }).waitFor();
        await page.getByRole('heading', { name: 'Für heute hängt nichts' }).waitFor();

        await page.getByRole('link', { name: 'Termine', exact: true }).click();
        await page.getByText('Dafür hängt gerade nichts.').waitFor();
        expect(await page.getByLabel('Stadtteil').locator('option').count()).toBe(64);
        await page.getByLabel('Stadtteil').selectOption('plagwitz');
        await page.getByRole('button', { name: 'Termine zeigen' }).click();
        expect(page.url()).toBe(`${product.url}/termine?stadtteil=plagwitz`);

        await page.goto(`${product.url}/stadtteil/plagwitz`);
        await page.getByRole('heading', { level: 1, name: 'Was ist los in Plagwitz' }).waitFor();
        for (const path of ['/orte', '/akteure', '/wochenende', '/sparte/musik', '/impressum', '/en']) {
          const response = await page.goto(product.url + path);
          expect(response?.status(), path).toBe(200);
          expect(await page.getByRole('main').textContent(), path).not.toMatch(/Wesselheim/);
        }
      },
      { viewport: desk },
    ));

  test('what is hung there stands on the map of its sixty-three districts', () =>
    asVisitor(
      async (page) => {
        const programme = join(folder, 'programm.json');
        writeFileSync(programme, JSON.stringify([firstDate]));
        const settings = { DATABASE_URL: await addressOfRunning(product.dataFolder), LITFASS_CITY: folder };
        await litfassWith(settings, 'import', programme, '--source', 'hand');

        await page.goto(`${product.url}/karte`);
        expect(await page.locator('svg.plan .town-land path').count()).toBe(63);
        await page.locator('svg.plan').getByRole('link', { name: 'Plagwitz: 1 Termin' }).click();
        expect(page.url()).toBe(`${product.url}/karte?stadtteil=plagwitz`);
        await page.getByText('In 62 weiteren Stadtteilen hängt dafür gerade nichts.').waitFor();

        await page.goto(`${product.url}/stadtteil/plagwitz`);
        await page.getByRole('link', { name: firstDate.titel }).first().click();
        await page.getByRole('img', { name: 'Karte: Plagwitz' }).waitFor();
        const lines = await page.locator('svg.map defs path').first().getAttribute('d');
        expect(lines?.match(/M/g)?.length).toBeGreaterThanOrEqual(63);
        expect(await page.locator('svg.map text').allTextContents()).toContain('Plagwitz');
      },
      { viewport: desk },
    ));
});
