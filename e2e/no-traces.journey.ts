import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, linksIn } from './ask.ts';
import { asVisitor } from './visitor.ts';

const pagesVisited = 60;
/** Of pages that are all alike a few are enough. */
const alikeMax = 6;

/** The one page with a script of ours. */
const isSearch = (url: string) => /\/(?:suche|search)(?:\?|$)/.test(url);

const policyOf = (url: string) =>
  isSearch(url)
    ? /default-src 'none'; script-src 'self'; connect-src 'self'; .*frame-ancestors 'none'/
    : /default-src 'none'; script-src 'none'.*frame-ancestors 'none'/;

const expected = (url: string) => ({
  'content-security-policy': policyOf(url),
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /origin/,
  'permissions-policy': /geolocation=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
});

/** Collects what a visit may leave behind or give away. */
function watch(page: Page) {
  const traces: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address()}/`)) traces.push(`asked elsewhere: ${request.url()}`);
  });
  page.on('response', async (response) => {
    const headers = await response.allHeaders();
    if (headers['set-cookie']) traces.push(`sets a cookie: ${response.url()}`);
    if (response.status() >= 500) traces.push(`${response.status()}: ${response.url()}`);
    if (headers['x-powered-by'] || headers.server) traces.push(`says what it is made of: ${response.url()}`);
  });
  page.on('console', (message) => traces.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => traces.push(`${page.url()}: ${error.message}`));
  return traces;
}

const missingHeaders = (response: Response) =>
  Object.entries(expected(response.url()))
    .filter(([name, value]) => !value.test(response.headers()[name] ?? ''))
    .map(([name]) => `${response.url()} lacks ${name}`);

/** Everything a browser can keep for a site besides its cache. */
const keptBy = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...document.cookie.split(';').filter(Boolean),
  ]);

/** The next links worth following: of each kind of page only some. */
function follow(html: string, seen: Set<string>, alike: Map<string, number>): string[] {
  return linksIn(html, '/').flatMap((href) => {
    const path = href.replaceAll('&amp;', '&');
    const kind = /^(?:\/en)?\/[^/?]*\??/.exec(path)?.[0] ?? path;
    const count = alike.get(kind) ?? 0;
    if (seen.has(path) || count >= alikeMax || /\.\w+($|\?)/.test(path)) return [];
    seen.add(path);
    alike.set(kind, count + 1);
    return path;
  });
}

test('who looks around for a long while leaves no trace, here or anywhere', () =>
  asVisitor(
    async (page) => {
      const traces = watch(page);
      const seen = new Set(['/']);
      const alike = new Map<string, number>();
      const queue = ['/'];
      let visited = 0;
      for (; visited < pagesVisited && queue.length > 0; visited++) {
        const response = await page.goto(queue.shift() ?? '/', { waitUntil: 'load' });
        if (!response) throw new Error('a page did not answer');
        traces.push(...missingHeaders(response));
        traces.push(...(await keptBy(page)).map((key) => `${page.url()} keeps ${key}`));
        queue.push(...follow(await response.text(), seen, alike));
      }
      expect(traces).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect(visited).toBe(pagesVisited);
    },
    { javaScriptEnabled: true },
  ));
