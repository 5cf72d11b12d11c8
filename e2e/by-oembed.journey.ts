import { extract } from '@extractus/oembed-extractor';
import { expect, test } from 'vitest';
import { address, ask, firstLink } from './ask.ts';
import { cast, deletedPath, formerHouse, house, pathTo } from './cast.ts';

const oembed = (query: Record<string, string>) => ask(`/oembed?${new URLSearchParams(query)}`);
const of = (path: string, query: Record<string, string> = {}) => oembed({ url: address() + path, ...query });

test('a consumer that knows nothing of us finds out how to show a date, a house and a list', async () => {
  for (const [path, frame] of [
    [await pathTo(cast.concert), /\/einbetten\/termin\/lena-brandt-trio/],
    [`/ort/${house}`, /\/einbetten\/liste\?ort=haus-am-fluss"/],
    ['/en/events?genre=musik&price=free', /\/en\/embed\/list\?genre=musik&amp;price=free"/],
    [await firstLink('/akteure', '/akteur/'), /\/einbetten\/liste\?akteur=/],
  ] as const) {
    const found = await extract(address() + path, { maxwidth: 400 });
    expect(found, path).toMatchObject({ type: 'rich', version: '1.0', cache_age: 900, width: 400 });
    expect(found.html, path).toMatch(frame);
    expect(found.html).toMatch(/^<iframe [^<>]* loading="lazy" referrerpolicy="no-referrer"[^<>]*><\/iframe>$/);
  }
});

test('a date brings its poster, which stays out where it would be too large', async () => {
  const path = await pathTo(cast.concert);
  const whole = await (await of(path)).json();
  expect(whole).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630, provider_url: `${address()}/` });
  const picture = await fetch(whole.thumbnail_url);
  expect(picture.headers.get('content-type')).toBe('image/png');
  await picture.arrayBuffer();
  expect(await (await of(path, { maxwidth: '800' })).json()).not.toHaveProperty('thumbnail_url');
});

test('a hostile title stays a text, in the answer and in what it gives', async () => {
  const { html, title } = await (await of(await pathTo(cast.hostile))).json();
  expect(title).toContain(cast.hostile);
  expect(html.match(/<\w+/g)).toEqual(['<iframe']);
  expect(html).not.toContain('"Jerry"');
});

test('what lived elsewhere is found where it lives now', async () => {
  expect((await (await of(`/ort/${formerHouse}`)).json()).html).toContain(`ort=${house}`);
  expect((await of((await pathTo(cast.concert)).toUpperCase())).status).toBe(200);
});

test.each([
  [{}, 400],
  [{ url: 'termine' }, 400],
  [{ url: 'http://[' }, 400],
  [{ url: '/', maxwidth: '-1' }, 400],
  [{ url: '/termine', maxwidth: 'breit' }, 400],
  [{ url: '/termine', maxheight: '0' }, 400],
  [{ url: '/termine', format: 'xml' }, 501],
  [{ url: '/impressum' }, 404],
  [{ url: '/ort/nirgends' }, 404],
  [{ url: '/termin/nirgends-00000000' }, 404],
  [{ url: '/termine.ics' }, 404],
  [{ url: '/einbetten/liste' }, 404],
  [{ url: '/%00' }, 404],
  [{ url: 'https://kultur.example/termine' }, 404],
  [{ url: 'javascript:alert(1)' }, 404],
])('%j is answered with %i', async (query: Record<string, string>, status) => {
  const url = query.url?.startsWith('/') ? address() + query.url : query.url;
  const answer = await oembed({ ...query, ...(url ? { url } : {}) });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('what was taken down is no longer given away', async () => expect((await of(deletedPath())).status).toBe(404));

test('an answer may be kept for a quarter of an hour, and who has it is told so', async () => {
  const first = await of('/termine');
  expect(first.headers.get('cache-control')).toBe('public, max-age=900');
  const etag = first.headers.get('etag') ?? '';
  const again = await ask(`/oembed?${new URLSearchParams({ url: `${address()}/termine` })}`, {
    headers: { 'if-none-match': etag },
  });
  expect(again.status).toBe(304);
});
