import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ask, linksIn, textOf } from './ask.ts';
import { cast, idOf, pathTo } from './cast.ts';
import { asVisitor, desk } from './visitor.ts';

const unpacked = async (path: string) =>
  unzipSync(new Uint8Array(await (await ask(path.replaceAll('&amp;', '&'))).arrayBuffer()));

test('from a date to its texts, its pictures and its package, without a script', () =>
  asVisitor(
    async (page) => {
      await page.goto(await pathTo(cast.concert));
      await page.getByText('Weitersagen', { exact: true }).click();
      await page.getByRole('link', { name: 'Alles zum Weitersagen' }).click();
      expect(await page.locator('h1').textContent()).toBe(`Weitersagen: ${cast.concert}`);

      const short = page.getByLabel('Höchstens 150 Zeichen, Deutsch');
      expect(await short.inputValue()).toMatch(
        /^Lena Brandt Trio: Jazz am Steg\. Sa 21\.11\., 20 Uhr, Haus am Fluss\. Kostenlos\. http\S+\/termin\/[0-9a-z]{8}$/,
      );
      const english = page.getByLabel('Höchstens 300 Zeichen, Englisch');
      expect(await english.inputValue()).toContain('Saturday, 21 November 2026, 8–10 pm');
      expect(await english.isEditable()).toBe(false);

      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Paket laden' }).click();
      expect((await waiting).suggestedFilename()).toBe('lena-brandt-trio-jazz-am-steg.zip');
    },
    { viewport: desk },
  ));

test('the package holds what it promises, and every picture on the page is one', async () => {
  const html = await textOf(`${await pathTo(cast.concert)}/teilen`);
  const [zip = ''] = linksIn(html, '/mitnehmen/');
  const files = await unpacked(zip);
  expect(Object.keys(files)).toHaveLength(14);
  for (const name of Object.keys(files)) expect(name).toMatch(/^[A-Za-z0-9.-]+$/);
  const sizes: string[] = [];
  for (const path of linksIn(html, '/plakat/').filter((one) => one.includes('.png'))) {
    const { width, height } = await sharp(await (await ask(path)).arrayBuffer()).metadata();
    sizes.push(`${width}x${height}`);
  }
  expect(sizes).toEqual(['1200x630', '1080x1350', '1080x1920']);
  const [pdf = ''] = linksIn(html, '/plakat/').filter((one) => one.includes('.pdf'));
  const answer = await ask(pdf);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(await answer.text()).toMatch(/^%PDF-1\.7/);
  const again = await ask(zip, { headers: { 'if-none-match': (await ask(zip)).headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('what is off is off in every text and on the poster', async () => {
  const html = await textOf(`${await pathTo(cast.cancelled)}/teilen`);
  const texts = [...html.matchAll(/<textarea[^>]*lang="(\w\w)"[^>]*>([^<]*)</g)];
  expect(texts).toHaveLength(8);
  for (const [, lang, text = ''] of texts)
    expect(text).toMatch(lang === 'de' ? /^Fällt aus\.|Abgesagt/ : /^Cancelled\.|Cancelled/);
  const id = await idOf(cast.cancelled);
  const said = async (format: string) => (await ask(`/plakat/${id}-${format}.svg`)).text();
  expect((await said('story')).length).toBeGreaterThan((await said('hochformat')).length);
});

test('a house passes its week on, in English too', () =>
  asVisitor(async (page) => {
    const [house = ''] = linksIn(await textOf('/en/institutions'), '/en/institution/');
    await page.goto(house);
    await page.getByRole('link', { name: 'Pass on the week' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByLabel('At most 150 characters, German').inputValue()).toMatch(/Termine?\.|nichts\./);
    await page.getByRole('link', { name: 'Week after' }).click();
    const zip = await page.getByRole('link', { name: 'Download the package' }).getAttribute('href');
    const files = await unpacked(zip ?? '');
    expect(Object.keys(files)).toContain('README.txt');
  }));

test('links to networks ask for nothing before somebody follows them', async () => {
  const html = await textOf(`${await pathTo(cast.hostile)}/teilen`);
  const outside = [...html.matchAll(/<a href="(https:[^"]+)"([^>]*)>/g)];
  expect(outside.length).toBeGreaterThan(4);
  for (const [, href, rest] of outside) {
    expect(rest, href).toContain('noopener noreferrer');
    expect(href).not.toMatch(/[<>"' ]/);
  }
  expect(html).not.toMatch(/<(?:img|script|iframe|link)[^>]+(?:src|href)="https?:\/\/(?!localhost)/);
});

test('addresses of files that name nothing are missing, and none is an accident', async () => {
  const id = await idOf(cast.concert);
  for (const path of [
    '/mitnehmen/00000000.zip',
    '/mitnehmen/..%2f..%2fetc%2fpasswd',
    '/mitnehmen/woche.nirgends.2026-kw48.zip',
    '/mitnehmen/woche.haus-am-fluss.2026-kw99.zip',
    `/mitnehmen/${id}.rar`,
    `/plakat/${id}-a4.png`,
    `/plakat/${id}-story.pdf`,
    `/plakat/${id}-toString.svg`,
    '/plakat/woche.x.2026-kw48-story.png',
    '/plakat/stadt-a4.png',
  ])
    expect((await ask(path)).status, path).toBe(404);
});

test('every page has a picture for links, and what is on it in words', async () => {
  for (const path of ['/', '/en', '/termine', '/hilfe', await pathTo(cast.concert)]) {
    const html = await textOf(path);
    const [, picture = ''] = /property="og:image" content="https?:\/\/[^/]+([^"]+)"/.exec(html) ?? [];
    const answer = await ask(picture.replaceAll('&amp;', '&'));
    expect([answer.status, answer.headers.get('content-type')], path).toEqual([200, 'image/png']);
    expect(html).toMatch(/property="og:image:alt" content="[^"]{8,}"/);
  }
});
