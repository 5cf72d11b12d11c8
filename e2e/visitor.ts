import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { address } from './ask.ts';

let browser: Promise<Browser> | undefined;

/** The one browser all journeys share. */
function theBrowser() {
  browser ??= chromium.connect(process.env.BROWSER_ADDRESS ?? '');
  return browser;
}

afterAll(async () => (await browser)?.close());

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };

/** Somebody who was never here before, in front of a page of her own. Visitors have no script unless a journey needs it. */
export async function asVisitor<Found>(work: (page: Page) => Promise<Found>, options: BrowserContextOptions = {}) {
  const context = await (await theBrowser()).newContext({
    baseURL: address(),
    javaScriptEnabled: false,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: phone,
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(20_000);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens all that is folded in. */
export const foldOut = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
