import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/steps/chromium.mjs';
import { occurrenceAddresses } from '../addresses.ts';
import { connected } from '../connected.ts';
import { bytes, type Figure, median, ms } from '../figure.ts';
import type { House } from '../house.ts';
import type { Web } from '../web.ts';

const runs = 5;
/** A slow phone on a bad line: 4 × slower processor, 1.6 Mbit/s, 150 ms there and back. */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const slower = 4;
const phone = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const settledMs = 1_500;

const budget = { lcpMs: 1_500, cls: 0.01, total: 200_000, requests: 6, html: 25_000, css: 15_000, fonts: 50_000 };
const budgetWords =
  'LCP ≤ 1,5 s, CLS ≤ 0,01, ≤ 200 kB, ≤ 6 Anfragen ohne Bilder, HTML/CSS/Schrift ≤ 25/15/50 kB, kein Skript';

type View = { lcpMs: number; cls: number; total: number; requests: number } & Record<
  'html' | 'css' | 'fonts' | 'script',
  number
>;

const kinds: Record<string, 'html' | 'css' | 'fonts' | 'script'> = {
  Document: 'html',
  Stylesheet: 'css',
  Font: 'fonts',
  Script: 'script',
};

async function firstView(browser: Browser, url: string): Promise<View> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const view: View = { lcpMs: 0, cls: 0, total: 0, requests: 0, html: 0, css: 0, fonts: 0, script: 0 };
    const types = new Map<string, string>();
    session.on('Network.requestWillBeSent', ({ requestId, type }) => types.set(requestId, type ?? 'Other'));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId) ?? 'Other';
      const kind = kinds[type];
      view.total += encodedDataLength;
      if (kind) view[kind] += encodedDataLength;
      if (type !== 'Image') view.requests += 1;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(() => {
      const seen = { lcpMs: 0, cls: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.lcpMs = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.cls += 'value' in entry ? Number(entry.value) : 0;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(settledMs);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Pick<View, 'lcpMs' | 'cls'> }).seen);
    return { ...view, ...seen };
  } finally {
    await context.close();
  }
}

async function figureFor(browser: Browser, what: string, url: string): Promise<Figure> {
  const views: View[] = [];
  await fetch(url).then((answer) => answer.text()); // What is measured is the line and the phone, not a cold process.
  for (let number = 0; number < runs; number++) views.push(await firstView(browser, url));
  const of = (name: keyof View) => median(views.map((view) => view[name]));
  const names = ['lcpMs', 'cls', 'total', 'requests', 'html', 'css', 'fonts'] as const;
  const parts = [of('html'), of('css'), of('fonts')].map((size) => (size / 1000).toFixed(1).replace('.', ','));
  return {
    what,
    goal: budgetWords,
    reached: `LCP ${ms(of('lcpMs'))}, CLS ${of('cls').toFixed(3).replace('.', ',')}, ${bytes(of('total'))}, ${of('requests')} Anfragen ohne Bilder, HTML/CSS/Schrift ${parts.join('/')} kB, Skript ${bytes(of('script'))}`,
    met: names.every((name) => of(name) <= budget[name]) && of('script') === 0,
  };
}

/** The first view of the two pages people come to first, as a slow phone has it; the middle of five. */
export async function measurePhone(house: House, web: Web): Promise<Figure[]> {
  const [occurrence = '/'] = await connected(house.url, (client) => occurrenceAddresses(client, 1));
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return [
      await figureFor(browser, 'Erster Blick auf die Startseite, langsames Telefon', `${web.url}/`),
      await figureFor(browser, '… auf einen Termin', web.url + occurrence),
    ];
  } finally {
    await browser.close();
  }
}
