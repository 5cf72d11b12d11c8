import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/steps/chromium.mjs';
import { bytes, type Figure, median, ms } from '../figure.ts';
import type { Web } from '../web.ts';

const runs = 7;
const slower = 4;
const listMsMax = 300;
const bytesMax = 12_000;
const patienceMs = 20_000;

/** Somebody else's website with our element on it, on an origin of its own. */
async function website(origin: string) {
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Verein</title><link rel="icon" href="data:,"><script src="${origin}/e/v1.js" async></script><kultur-termine anzahl="6"><a href="${origin}/termine">Termine</a></kultur-termine>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  return { url: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`, server };
}

type View = { afterLoadMs: number; afterStartMs: number };

async function view(browser: Browser, url: string): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(() => {
      const look = () => {
        const root = document.querySelector('kultur-termine')?.shadowRoot;
        if (root?.querySelector('[part=liste]')) Object.assign(globalThis, { listAt: performance.now() });
        else requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => 'listAt' in globalThis, undefined, { timeout: patienceMs });
    return await page.evaluate(() => {
      const listAt = Number(Reflect.get(globalThis, 'listAt'));
      const [navigation] = performance.getEntriesByType('navigation');
      const loaded = navigation && 'loadEventEnd' in navigation ? Number(navigation.loadEventEnd) : 0;
      return { afterLoadMs: Math.max(0, listAt - loaded), afterStartMs: listAt };
    });
  } finally {
    await context.close();
  }
}

/** How small the script for other websites is, and how soon its list stands there on a slow phone; the middle of seven. */
export async function measureEmbed(web: Web): Promise<Figure[]> {
  const script = gzipSync(await (await fetch(`${web.url}/e/v1.js`)).text()).length;
  const { url, server } = await website(web.url);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const views: View[] = [];
    for (let number = 0; number < runs; number++) views.push(await view(browser, url));
    const afterLoad = median(views.map(({ afterLoadMs }) => afterLoadMs));
    const afterStart = median(views.map(({ afterStartMs }) => afterStartMs));
    return [
      {
        what: 'Skript zum Einbetten, gzip',
        goal: `≤ ${bytes(bytesMax)}`,
        reached: bytes(script),
        met: script <= bytesMax,
      },
      {
        what: `Erste Liste auf fremder Website, Prozessor ${slower} × langsamer`,
        goal: `≤ ${listMsMax} ms nach dem Laden der Seite`,
        reached: `${ms(afterLoad)} (${ms(afterStart)} nach dem Aufruf)`,
        met: afterLoad <= listMsMax,
      },
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
