import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { address, ask, linksIn, textOf } from './ask.ts';

const run = promisify(execFile);
const hasCurl = existsSync('/usr/bin/curl');
const pages = ['/daten', '/en/data'];
const patienceMs = 60_000;

const unescaped = (text: string) =>
  text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** The page once the worker has written its first dumps. */
async function pageWithDumps(path: string): Promise<string> {
  for (const until = performance.now() + patienceMs; performance.now() < until; await pause(500)) {
    const html = await textOf(path);
    if (html.includes('/daten/dump/')) return html;
  }
  throw new Error('the worker wrote no dumps');
}

/** Paths of this portal that stand on the page as something to ask for, and the content type that is promised where one is. */
function examplesOn(html: string): { path: string; type: string | undefined }[] {
  const rows = html.match(/<tr>.*?<\/tr>|<li>.*?<\/li>|<p>.*?<\/p>/gs) ?? [];
  return rows.flatMap((row) =>
    [...row.matchAll(/<a href="(\/[^"]+)"><code/g)].map(([, path = '']) => ({
      path: unescaped(path),
      type: />((?:text|application)\/[\w.+-]+)</.exec(row)?.[1],
    })),
  );
}

/** What an address without a promised type is answered with: by its ending, and JSON from the API. */
const usualType = (path: string) =>
  [
    [/^\/api\//, 'application/json'],
    [/\.jsonld$/, 'application/ld+json'],
    [/\.xml$/, 'application/xml'],
    [/\.gz$/, 'application/gzip'],
    [/\.rss/, 'application/rss+xml'],
    [/\.txt$/, 'text/plain'],
  ].find(([pattern]) => (pattern as RegExp).test(path))?.[1];

test.each(pages)('every example on %s answers with the content type it promises', async (page) => {
  const examples = examplesOn(await pageWithDumps(page));
  expect(examples.length).toBeGreaterThan(20);
  for (const { path, type } of examples) {
    const response = await ask(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type'), path).toContain(type ?? usualType(path) ?? 'no type is known');
    expect((await response.arrayBuffer()).byteLength, path).toBeGreaterThan(10);
  }
});

test.skipIf(!hasCurl)('every line for a terminal does what it says', async () => {
  const html = await pageWithDumps('/daten');
  const lines = [...html.matchAll(/<pre class="command"[^>]*><code>(.*?)<\/code>/gs)].map(([, line = '']) =>
    unescaped(line),
  );
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const { stdout } = await run('sh', ['-c', line]);
    expect(stdout.length, line).toBeGreaterThan(10);
  }
});

test('a dump is what it says: as long as told, packed, a record on every line, and known again', async () => {
  const [first = ''] = linksIn(await pageWithDumps('/daten'), '/daten/dump/occurrences-2026.jsonl');
  const response = await ask(first);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(Number(response.headers.get('content-length'))).toBe(bytes.length);
  const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
  for (const line of lines.slice(0, 50)) expect(JSON.parse(line)).toMatchObject({ id: expect.any(String), ical: {} });
  const again = await ask(first, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  const head = await ask(first, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
  for (const nothing of ['occurrences-1400.jsonl.gz', 'dumps.json', '%2e%2e%2fdumps.json', 'x'])
    expect((await ask(`/daten/dump/${nothing}`)).status, nothing).toBe(404);
});

test('the catalogue names addresses that are there', async () => {
  const text = await textOf('/daten/katalog.jsonld');
  const addresses = [
    ...text.matchAll(/"dcat:(?:accessURL|downloadURL|endpointDescription)":\s*\{\s*"@id":\s*"([^"]+)"/g),
  ];
  expect(addresses.length).toBeGreaterThan(5);
  for (const [, url = ''] of addresses) {
    const response = await ask(url.replace(address(), ''));
    expect(response.status, url).toBe(200);
    await response.arrayBuffer();
  }
});

test('the page tells of its machines in its head and in the foot of every page', async () => {
  expect(await textOf('/daten')).toContain('type="application/ld+json" title="Katalog der Datensätze nach DCAT-AP.de"');
  expect(linksIn(await textOf('/impressum'), '/daten')).toContain('/daten');
  expect(linksIn(await textOf('/en/imprint'), '/en/data')).toContain('/en/data');
});
