import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlayedMeilisearch, playedMeilisearch } from '#across/search/meilisearch/testing.ts';
import { addressOfRunning } from '../scripts/postgres.mjs';
import { litfassWith } from './litfass.ts';
import { startProduct } from './start-product.mjs';
import { asVisitor } from './visitor.ts';

let engine: PlayedMeilisearch;
let product: Awaited<ReturnType<typeof startProduct>>;
let settings: Record<string, string>;

beforeAll(async () => {
  engine = await playedMeilisearch();
  const meilisearch = { MEILI_URL: engine.place.url, MEILI_KEY: engine.place.key ?? '' };
  product = await startProduct({ LITFASS_SAMPLE: '1', LITFASS_NOW: '2026-11-20T10:00:00Z', ...meilisearch });
  settings = { DATABASE_URL: await addressOfRunning(product.dataFolder), ...meilisearch };
}, 180_000);

afterAll(async () => {
  await product?.stop();
  await engine?.close();
}, 60_000);

const status = () => litfassWith(settings, 'status');
const asked = () => engine.seen.filter((request) => request.includes('search')).length;
const knows = (title: string) =>
  [...(engine.indexes.get('litfass')?.documents.values() ?? [])].some((document) => String(document.title) === title);

test('Meilisearch goes, nobody notices, and when it returns it has missed nothing', { timeout: 240_000 }, () =>
  asVisitor(async (page) => {
    /** A new text each time, since the answer to one that was asked for already may be kept. */
    const finds = async (text: string) => {
      await page.goto(`${product.url}/suche?q=${text}`);
      const link = page.getByRole('region', { name: 'Orte' }).getByRole('link', { name: /^Kesselhaus/ });
      await link.first().waitFor();
    };
    await expect.poll(status, { timeout: 90_000, interval: 1_000 }).toContain('Meilisearch: auf dem Stand');
    await finds('kesselhaus');
    expect(asked()).toBe(1);
    for (const path of ['/', '/termine', '/termine?preis=frei']) await page.goto(product.url + path);
    expect(asked(), 'a calendar without a text asks no engine').toBe(1);

    await engine.feel('refused');
    for (const text of ['kesselh', 'kesselha', 'kesselhau', 'keselhaus', 'kesselhaus+abendstern']) await finds(text);
    expect((await page.goto(`${product.url}/termine`))?.status()).toBe(200);
    expect(await status()).toContain('antwortet nicht, solange sucht Postgres');
    const file = join(mkdtempSync(join(tmpdir(), 'litfass-outage-')), 'programm.csv');
    writeFileSync(file, 'titel,datum,zeit,ort\nGraupelschauerabend,2027-03-04,20:00,Kesselhaus Abendstern\n');
    await litfassWith(settings, 'import', file, '--source', 'ausfall');
    await expect.poll(status, { timeout: 30_000 }).toContain(' 0 warten');
    await page.goto(`${product.url}/suche?q=graupelschauer`);
    await page.getByRole('link', { name: 'Graupelschauerabend' }).first().waitFor();

    await engine.feel('ok');
    await expect.poll(() => knows('graupelschauerabend'), { timeout: 90_000, interval: 500 }).toBe(true);
    await expect.poll(status, { timeout: 30_000 }).toContain('Meilisearch: auf dem Stand');
    const before = asked();
    let typed = 'kesselhaus+a';
    const asksAgain = async () => {
      typed += 'b';
      await page.goto(`${product.url}/suche?q=${typed}`);
      return asked() > before;
    };
    await expect.poll(asksAgain, { timeout: 60_000, interval: 2_000 }).toBe(true);
  }),
);
