import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { modules } from '../scripts/steps/project.mjs';
import { address, ask } from './ask.ts';
import { cast, house } from './cast.ts';
import { around, foreignWebsite } from './foreign-website.ts';
import { asVisitor, phone } from './visitor.ts';

const script = () => `<script src="${address()}/e/v1.js" async></script>`;
const element = (attributes: string) =>
  `<kultur-termine ${attributes}><a href="${address()}/akteur/${house}">Programm Haus am Fluss</a></kultur-termine>`;
const atHouse = `ort="${house}" wann="30-tage"`;
/** The strictest policy under which our script may run at all. */
const strict = () => `default-src 'none'; script-src ${address()}; connect-src ${address()}; img-src data:`;
const withScript = { javaScriptEnabled: true };

/** Opens somebody's website with these lines on it. */
async function onWebsite(
  html: string,
  work: (page: Page, url: string) => Promise<void>,
  {
    policy = '',
    options = {} as Parameters<typeof asVisitor>[1],
    before = async (_page: Page) => undefined as unknown,
  } = {},
) {
  const website = await foreignWebsite(html, policy);
  try {
    await asVisitor(
      async (page) => {
        await before(page);
        await page.goto(website.url);
        await work(page, website.url);
      },
      { ...withScript, ...options },
    );
  } finally {
    await website.close();
  }
}

/** Machines are busy at times; nobody waits longer than this. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 15_000 });

const settled = (page: Page, count = 1) =>
  eventually(() => page.locator('kultur-termine section:not([aria-busy])').count()).toBe(count);

test('under the strictest policy the dates stand there, and nothing is asked, kept or reported besides', async () => {
  const asked: string[] = [];
  const said: string[] = [];
  await onWebsite(
    around(script() + element(`${atHouse} anzahl="3" titel="Demnächst"`)),
    async (page, url) => {
      await settled(page);
      await eventually(() => page.getByRole('listitem').count()).toBe(3);
      expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Demnächst']);
      expect(await page.getByRole('heading', { level: 4 }).allInnerTexts()).toContain(cast.concert);
      expect(await page.getByRole('link', { name: cast.concert }).getAttribute('href')).toMatch(
        new RegExp(`^${address()}/termin/`),
      );
      expect(await page.getByRole('link', { name: 'Programm Haus am Fluss' }).isVisible()).toBe(true);
      const paths = asked.filter((one) => one !== url).map((one) => one.replace(/\?.*/s, ''));
      expect(paths).toEqual([`${address()}/e/v1.js`, `${address()}/api/v1/occurrences`]);
      expect(said).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
    },
    {
      policy: strict(),
      before: async (page) => {
        page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url()));
        page.on('response', async (response) => {
          if ((await response.allHeaders())['set-cookie']) said.push(`sets a cookie: ${response.url()}`);
        });
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(error.message));
      },
    },
  );
});

test('what is off or elsewhere says so in words, and a hostile title stays a text', () =>
  onWebsite(
    around(script() + element(`${atHouse} anzahl="50"`)),
    async (page) => {
      await settled(page);
      const row = (title: string) => page.getByRole('listitem').filter({ hasText: title }).textContent();
      expect(await row(cast.cancelled)).toMatch(/^Fällt aus.*Die Heizung ist ausgefallen\./s);
      expect(await row(cast.moved)).toContain('Verlegt: jetzt Haus am Fluss');
      expect(await row(cast.concert)).toMatch(/Sa 21\.11\., 20 Uhr/);
      expect(await page.getByRole('link', { name: cast.hostile }).count()).toBe(1);
    },
    { policy: strict() },
  ));

test('whatever an answer holds, nothing of it runs on the page', async () => {
  const trap = 'globalThis.fired=1';
  const vectors = [
    `<img src=x onerror="${trap}">`,
    `<svg onload="${trap}">`,
    `"><script>${trap}</script>`,
    `javascript:${trap}`,
    `\u0000<iframe srcdoc="<script>parent.fired=1</script>">`,
  ];
  const records = vectors.flatMap((text) =>
    [text, `${address()}/termin/x-7k3m9q2x`].map((url) => ({
      id: text,
      url,
      event: { name: text },
      startDate: '2026-12-04T19:30:00+01:00',
      eventStatus: text,
      statusReason: text,
      previousLocation: text,
      location: { name: text, hall: text, address: { addressLocality: text } },
      offers: [{ kind: 'fixed', price: text }],
    })),
  );
  await onWebsite(
    around(script() + element('ansicht="karten"')),
    async (page) => {
      await settled(page);
      expect(await page.getByRole('listitem').count()).toBe(vectors.length);
      expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toContain(vectors[0]);
      const made = await page.evaluate(() =>
        [...(document.querySelector('kultur-termine')?.shadowRoot?.querySelectorAll('*') ?? [])].map(
          (one) => one.localName,
        ),
      );
      expect(made.filter((name) => /script|iframe|svg|img/.test(name))).toEqual([]);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'fired'))).toBeUndefined();
    },
    {
      before: (page) =>
        page.route('**/api/**', (route) =>
          route.fulfill({
            headers: { 'access-control-allow-origin': '*' },
            json: { data: records, next: null, total: records.length },
          }),
        ),
    },
  );
});

test('times are those of the town, wherever the reader is', () =>
  onWebsite(
    around(script() + element(`${atHouse} anzahl="50" sprache="en"`), { lang: 'fr' }),
    async (page) => {
      await settled(page);
      expect(await page.getByRole('listitem').filter({ hasText: cast.concert }).textContent()).toContain(
        'Sat 21 Nov, 8 pm',
      );
      expect(await page.locator('time').first().getAttribute('datetime')).toMatch(/\+01:00$/);
    },
    { options: { timezoneId: 'Asia/Tokyo' } },
  ));

test('without script the link inside is what remains, and it works', () =>
  onWebsite(
    around(script() + element(atHouse)),
    async (page) => {
      await page.getByRole('link', { name: 'Programm Haus am Fluss' }).click();
      expect(page.url()).toBe(`${address()}/akteur/${house}`);
    },
    { options: { javaScriptEnabled: false } },
  ));

test('when the portal is out of reach it says so, keeps the link, and tries again by keyboard', () =>
  onWebsite(
    around(script() + element(`${atHouse} anzahl="2"`)),
    async (page) => {
      const status = page.getByRole('status');
      await eventually(() => status.textContent()).toBe('Die Termine sind gerade nicht zu erreichen.');
      expect(await page.getByRole('link', { name: 'Programm Haus am Fluss' }).isVisible()).toBe(true);
      await page.unroute('**/api/**');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await eventually(() => page.getByRole('listitem').count()).toBe(2);
      await eventually(() => status.textContent()).toBe('2 Termine');
    },
    { before: (page) => page.route('**/api/**', (route) => route.abort()) },
  ));

test.each([
  ['sparte="quatsch"', 'Diese Auswahl versteht Litfaß nicht.'],
  ['termin="00000000"', 'Diesen Termin gibt es nicht mehr.'],
  ['q="xylotheknarr"', 'Dafür hängt gerade nichts.'],
])('%s is answered with words: %s', (attributes, words) =>
  onWebsite(around(script() + element(attributes)), async (page) => {
    await eventually(() => page.getByRole('status').textContent()).toBe(words);
    expect(await page.getByRole('listitem').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
  }),
);

test('several elements share one answer, two copies of the script are as one, and changes are followed', async () => {
  let asked = 0;
  await onWebsite(
    around(script() + element(atHouse) + element(atHouse) + script()),
    async (page) => {
      await settled(page, 2);
      expect(asked).toBe(1);
      await page.evaluate(() => {
        const [first] = document.querySelectorAll('kultur-termine');
        first?.setAttribute('anzahl', '1');
        first?.setAttribute('sprache', 'en');
      });
      await eventually(() => page.locator('kultur-termine').first().getByRole('listitem').count()).toBe(1);
      expect(await page.locator('kultur-termine').first().getByRole('status').textContent()).toBe('1 date');
      await page.evaluate(() => {
        const moved = document.querySelector('kultur-termine');
        if (moved) document.querySelector('main')?.append(moved);
      });
      await eventually(() => page.locator('kultur-termine').last().getByRole('listitem').count()).toBe(1);
    },
    { before: async (page) => page.on('request', (request) => request.url().includes('/api/') && asked++) },
  );
});

test('a single date is shown by its address', async () => {
  const [id] = (
    await (await ask(`/api/v1/occurrences?q=${encodeURIComponent(cast.concert)}&limit=1&fields=id`)).text()
  ).match(/(?<="id":")\w{8}/) ?? [''];
  await onWebsite(around(`${script()}<kultur-termin id="${id}"></kultur-termin>`), async (page) => {
    await eventually(() => page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([cast.concert]);
    expect(await page.getByRole('link', { name: 'Alle Termine auf Litfaß' }).getAttribute('href')).toContain(
      id.toLowerCase(),
    );
  });
});

test('the map is loaded only when somebody wants to see it', async () => {
  const asked: string[] = [];
  await onWebsite(
    around(`${script()}<kultur-karte wann="30-tage"></kultur-karte>`),
    async (page) => {
      const button = page.getByRole('button', { name: 'Karte zeigen' });
      await button.waitFor();
      expect(asked.filter((one) => !one.endsWith('/e/v1.js'))).toEqual([]);
      await button.focus();
      await page.keyboard.press('Enter');
      await page.frameLocator('kultur-karte iframe').getByRole('heading', { level: 1 }).waitFor();
    },
    {
      before: async (page) =>
        page.on('request', (request) => request.url().startsWith(address()) && asked.push(request.url())),
    },
  );
});

const axe = readFileSync(join(modules, 'axe-core', 'axe.min.js'), 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
declare const window: {
  axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
};

test.each([
  ['light', '', 'ansicht="liste"'],
  [
    'dark, as the page',
    '<style>body{background:#101418;color:#eee}a{color:#9cf}</style>',
    'ansicht="karten" akzent="#12183a"',
  ],
  ['with a pale accent', '<style>kultur-termine{--kultur-akzent:oklch(0.9 0.1 100)}</style>', 'ansicht="kompakt"'],
  ['always dark', '', 'thema="dunkel" titel="Programm" akzent="#00ff00"'],
])('axe finds nothing on a page with the element: %s', (_, head, attributes) =>
  onWebsite(
    around(script() + element(`anzahl="8" ${attributes}`), { head }),
    async (page) => {
      await settled(page);
      await page.evaluate(axe);
      const violations = await page.evaluate(
        async (runOnly) => (await window.axe.run({ runOnly, resultTypes: ['violations'] })).violations,
        everything,
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
      const small = await page.evaluate(() =>
        [...(document.querySelector('kultur-termine')?.shadowRoot?.querySelectorAll('a,button') ?? [])]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
          .map((one) => one.outerHTML),
      );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
    { options: { viewport: { ...phone, width: 320 } } },
  ),
);
