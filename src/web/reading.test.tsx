import { afterEach, beforeEach, expect, test } from 'vitest';
import { newVersionWatch } from '#platform/version-watch.ts';
import { type Answer, gone, missing, movedTo, page } from './answers.ts';
import { type Reading, reading } from './reading.tsx';
import { knowing, knowingNothing } from './testing.ts';

beforeEach(() => knowing(7));
afterEach(knowingNothing);

type Venue = Reading<'venue'>;
const shown = (asked: Venue) =>
  page({ head: { title: asked.params.slug, data: [{ name: '</script><b>' }] }, body: <h1>{asked.params.slug}</h1> });

const venue = (
  look: (asked: Venue) => Answer | Promise<Answer>,
  {
    search = '',
    locale = 'de',
    headers = {},
  }: { search?: string; locale?: string; headers?: Record<string, string> } = {},
) =>
  reading('venue', look)(new Request(`http://localhost/${locale}/ort/haus-am-fluss${search}`, { headers }), {
    params: Promise.resolve({ locale, slug: 'haus-am-fluss' }),
  });

test('a page is a whole document without script, with its own headers', async () => {
  const answer = await venue(shown);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toMatch(/^<!doctype html><html lang="de">/);
  expect(html).toContain('<h1>haus-am-fluss</h1>');
  expect(html).toContain('<link rel="canonical" href="http://localhost:3000/ort/haus-am-fluss"/>');
  expect(html).toContain('hrefLang="en" href="http://localhost:3000/en/venue/haus-am-fluss"');
  expect(html).toContain('hrefLang="x-default" href="http://localhost:3000/ort/haus-am-fluss"');
  expect(html.match(/<script/g)).toEqual(['<script']);
  expect(html).toContain('{"name":"\\u003c/script\\u003e\\u003cb\\u003e"}');
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('who has the page already is told so before anybody looks', async () => {
  const first = await venue(shown);
  const tag = first.headers.get('etag') ?? '';
  let looks = 0;
  const look = (asked: Venue) => {
    looks++;
    return shown(asked);
  };
  for (const held of [tag, `"alt", W/${tag}`, tag.replace(/"$/, '-br"')]) {
    const again = await venue(look, { headers: { 'if-none-match': held } });
    expect(again.status, held).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  expect(looks).toBe(0);
  expect((await venue(look, { headers: { 'if-none-match': '"alt"' } })).status).toBe(200);
  expect((await venue(look, { headers: { 'if-none-match': '*' } })).status).toBe(304);
  await knowing(8);
  expect((await venue(look, { headers: { 'if-none-match': tag } })).status).toBe(200);
});

test('while the data is on the move, a page is known by its text alone', async () => {
  globalThis.litfassDataVersion = { ...newVersionWatch(), known: 8, learnedAt: performance.now() };
  const tag = (await venue(shown)).headers.get('etag') ?? '';
  expect((await venue(shown, { headers: { 'if-none-match': tag } })).status).toBe(304);
  const other = () => page({ head: { title: 'anders' }, body: 'anders' });
  expect((await venue(other, { headers: { 'if-none-match': tag } })).status).toBe(200);
});

test('what is not there is said in the language of the reader, or to a machine', async () => {
  const lost = await venue(missing, { locale: 'en' });
  expect(lost.status).toBe(404);
  expect(await lost.text()).toContain('<html lang="en">');
  expect((await venue(gone)).status).toBe(410);
  const machine = await venue(missing, { headers: { accept: 'application/problem+json' } });
  expect(machine.headers.get('content-type')).toBe('application/problem+json');
  expect(await machine.json()).toMatchObject({ status: 404, type: 'about:blank' });
  expect((await venue(shown, { locale: 'fr' })).status).toBe(404);
});

test('what lives elsewhere is sent there', async () => {
  const answer = await venue(() => movedTo('/ort/haus-am-meer'));
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe('/ort/haus-am-meer');
});

test('a fault is told with a code, an absent database with when to come again; neither tells its inside', async () => {
  const broken = await venue(() => Promise.reject(new Error('select secret from nowhere')));
  const html = await broken.text();
  expect(broken.status).toBe(500);
  expect(html).toMatch(/Kennung [0-9A-Z]{6}/);
  expect(html).not.toContain('secret');
  const away = new Error('Failed query', { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) });
  const later = await venue(() => Promise.reject(away));
  expect(later.status).toBe(503);
  expect(later.headers.get('retry-after')).toBe('5');
});

test('the page is asked for what its address and its query say together', async () => {
  const asked = await askedBy('?mit=rollstuhl&preis=teuer&sparte=musik&foo=1');
  expect(asked.filter).toEqual({ ort: ['haus-am-fluss'], mit: ['rollstuhl'], sparte: ['musik'] });
  expect(asked.address).toBe('/ort/haus-am-fluss?mit=rollstuhl&sparte=musik');
  expect(asked.asked.unknownValues).toEqual([{ facet: 'preis', text: 'teuer' }]);
  const answer = await venue(shown, { search: '?f%C3%BC=1&bar=2' });
  expect(answer.headers.get('x-filter-warnung')).toBe('f%C3%BC,bar');
});

test('a list narrowed by two facets is not for search engines, unless its page says so', async () => {
  const robots = async (search: string) => (await (await venue(shown, { search })).text()).includes('noindex');
  expect(await robots('?sparte=musik')).toBe(false);
  expect(await robots('?mit=rollstuhl&sparte=musik')).toBe(true);
});

function askedBy(search: string): Promise<Venue> {
  return new Promise((resolve, reject) => {
    venue(
      (asked) => {
        resolve(asked);
        return missing();
      },
      { search },
    ).catch(reject);
  });
}

test('a page may name one small script of ours, and no other page may run any', async () => {
  const search = reading('search', () => page({ head: { title: 'Suche' }, body: <h1>Suche</h1> }));
  const answer = await search(new Request('http://localhost/de/suche'), { params: Promise.resolve({ locale: 'de' }) });
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'; connect-src 'self'");
  expect((await answer.text()).match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/satz.js">']);
  const tag = answer.headers.get('etag') ?? '';
  const again = await search(new Request('http://localhost/de/suche', { headers: { 'if-none-match': tag } }), {
    params: Promise.resolve({ locale: 'de' }),
  });
  expect(again.status).toBe(304);
  expect(again.headers.get('content-security-policy')).toContain("script-src 'self'");
});

test('a page in a frame that breaks says so in the frame', async () => {
  const answer = await reading('embedList', () => {
    throw new Error('planted');
  })(new Request('http://localhost/de/einbetten/liste'), { params: Promise.resolve({ locale: 'de' }) });
  const html = await answer.text();
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(html).toContain('<main class="framed">');
  expect(html).not.toContain('<footer');
});
