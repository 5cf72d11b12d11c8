import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { address, ask, textOf } from './ask.ts';
import { cast, deletedPath, formerHouse, house, pathTo } from './cast.ts';

const told = async (path: string, init?: RequestInit) => {
  const response = await ask(path, init);
  await response.arrayBuffer();
  return { status: response.status, location: response.headers.get('location')?.replace(address(), '') };
};

test('an old or crooked address leads on to the one that stays', async () => {
  const date = await pathTo(cast.concert);
  const id = date.slice(-8);
  const crooked = {
    [`/termin/ganz-anders-${id}`]: date,
    [`/termin/${id}`]: date,
    [date.toUpperCase()]: date,
    [`${date}/`]: date,
    [`${date}?von=freunden`]: undefined,
    [`/ort/${formerHouse}`]: `/ort/${house}`,
    [`/en/venue/${formerHouse}`]: `/en/venue/${house}`,
    [`/ort/${formerHouse}.ics`]: `/ort/${house}.ics`,
    '/termine/': '/termine',
    '/events': '/termine',
    '/en/termine': '/en/events',
    '/termine?sparte=musik&preis=frei': '/termine?preis=frei&sparte=musik',
    '/termine?sparte=theater&sparte=musik': '/termine?sparte=musik&sparte=theater',
    '/termine?price=free': '/termine?preis=frei',
    '/termine.ics?seite=1&sortierung=beginn': '/termine.ics',
  };
  for (const [from, to] of Object.entries(crooked))
    expect(await told(from), from).toEqual(to ? { status: 308, location: to } : { status: 200, location: undefined });
});

test('what never was is missing, what was taken down is gone, and both are said in the language of the reader', async () => {
  const gone = deletedPath();
  for (const path of [
    '/termin/nirgends-00000000',
    '/ort/nirgends',
    '/en/genre/nowhere',
    '/termine/2026-13',
    '/nirgends',
  ])
    expect((await ask(path)).status, path).toBe(404);
  for (const path of [gone, gone.replace('/termin/', '/en/event/'), `${gone}.ics`])
    expect((await ask(path)).status, path).toBe(410);
  expect(await textOf('/en/nowhere')).toContain('<html lang="en"');
  expect(await textOf('/nirgends')).toContain('<html lang="de"');
});

test('a name nobody knows is warned of, and a value nobody knows is a chip for people and a refusal for machines', async () => {
  const page = await ask('/termine?gefallen=sehr&sparte=quatsch');
  expect(page.status).toBe(200);
  expect(page.headers.get('x-filter-warnung')).toBe('gefallen');
  expect(await page.text()).toContain('quatsch: unbekannt');

  const feed = await ask('/termine.ics?sparte=quatsch');
  expect(feed.status).toBe(400);
  expect(feed.headers.get('content-type')).toBe('application/problem+json');
  expect(await feed.json()).toMatchObject({ status: 400, unknown: [{ name: 'sparte', value: 'quatsch' }] });
});

/** A request whose path nobody tidies on its way. */
const askRaw = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(address());
    const sent = request({ hostname, port, path, method, headers }, async (response) =>
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) }),
    );
    sent.on('error', reject).end();
  });

const hostilePaths = [
  ...[
    '/%',
    '/%00',
    '/termin/%00',
    '/%ff%fe',
    '/termine/%c0%ae%c0%ae',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/../../etc/passwd',
  ],
  ...[
    '//evil.example',
    '//evil.example/%2e%2e',
    '/\\evil.example',
    '/termine//',
    '///',
    '/termine;a=b',
    '/termin/%2f..%2f',
  ],
  ...[
    `/${'a'.repeat(3_000)}`,
    `/termine?q=${'a'.repeat(9_000)}`,
    `/termin/${'-'.repeat(500)}`,
    '/termine?q=%',
    '/termine?q=%00',
  ],
  ...[
    '/termine?%00=%00',
    '/termine?__proto__=1&constructor=2',
    '/termine?sparte[]=musik',
    `/termine?${'sparte=musik&'.repeat(500)}`,
  ],
  ...[
    '/termine?seite=-1',
    '/termine?seite=999999999999',
    '/termine?seite=1e9',
    '/termine?von=9999-99-99',
    '/termine?alter=NaN',
  ],
  ...[
    "/termine?q='%20or%201=1--",
    '/termine?q=%F0%9F%8E%AD',
    '/termine?q=%ED%A0%80',
    '/termine?nahe=1e999,NaN&umkreis=-1',
  ],
  ...[
    '/in-der-naehe?um-ort=%00&um-plz=%00&um-stadtteil=%00',
    `/in-der-naehe?um-ort=${'%25'.repeat(400)}`,
    '/in-der-naehe?um-stadtteil=__proto__&umkreis=99',
    '/karte?nahe=-90,-180&umkreis=50',
    '/karte?seite=9999&wann=0000-01',
    '/karte?ort=a&stadtteil=constructor&wann=9999-12',
    '/termine?von=0000-01-01&bis=9999-12-31',
  ],
  ...[
    '/termine/2026-02-30',
    '/termine/0000-00',
    '/termine/9999-12',
    '/termine/-000001-01',
    '/suche?satz=%00',
    '/suche',
  ],
  ...[
    '/plakat/x',
    '/plakat/%00-karte.svg',
    '/plakat/00000000-karte.svg',
    '/_next/static/../../package.json',
    '/.env',
    '/.git/config',
  ],
  ...[
    '/api/v1/%00',
    '/index.rsc',
    '/termine.rsc',
    '/_next/data/x/termine.json',
    '/_next/image?url=%2F%2Fevil.example',
    '/unanswered/200/de',
  ],
  ...[
    '/de/termine',
    '/forms/ics/de/termine',
    '/__nextjs_original-stack-frame',
    '/constructor',
    '/toString.ics',
    '/hasOwnProperty/x',
  ],
];

test('what lies in our folder is nobody else’s business', async () => {
  const ours = ['/.env', '/.git/config', '/package.json', '/src/web/front.ts', '/cities/wesselheim/city.json'];
  for (const path of [
    ...ours,
    '/_next/static/../../package.json',
    '/styles/../../package.json',
    '/styles/..%2f..%2fpackage.json',
  ])
    expect([400, 404], path).toContain((await askRaw(path)).status);
});

test('whatever stands in an address, the answer is a page or a refusal and never an accident', async () => {
  for (const path of hostilePaths) {
    const { status, headers, body } = await askRaw(path);
    expect([200, 303, 308, 400, 404, 414], `${path.slice(0, 60)} → ${status}`).toContain(status);
    expect(String(headers.location ?? '/'), path).toMatch(/^\/(?![/\\])/);
    expect(body, path).not.toMatch(/node_modules|at async|DrizzleQueryError|select "/);
  }
});

const methods = { GET: 200, HEAD: 200, POST: 405, PUT: 405, PATCH: 405, DELETE: 405, TRACE: 405 };

test.each(Object.entries(methods))('%s is answered with %i', async (method, status) => {
  const answer = await askRaw('/termine', method);
  expect(answer.status).toBe(status);
  if (method === 'HEAD') expect(answer.body).toBe('');
  if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD');
});

/** Headers by which Next speaks to itself, and those that claim to know where we live. */
const lies: Record<string, string>[] = [
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware' },
  { 'x-middleware-rewrite': '/en/events' },
  { 'x-matched-path': '/hilfe', 'x-invoke-path': '/hilfe' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%5D' },
  { 'next-action': '0'.repeat(40) },
  { 'x-nextjs-data': '1' },
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' },
];

test.each(lies)('a request is answered as if it had never said %o', async (headers) => {
  const plain = await askRaw('/hilfe');
  const answer = await askRaw('/hilfe', 'GET', headers);
  expect({ status: answer.status, type: answer.headers['content-type'], body: answer.body }).toEqual({
    status: 200,
    type: plain.headers['content-type'],
    body: plain.body,
  });
  expect(JSON.stringify(await askRaw('/termine/', 'GET', headers))).not.toContain('evil');
});

test('bytes that are no HTTP at all are refused, and the next request is served', async () => {
  const { hostname, port } = new URL(address());
  for (const bytes of [
    'GET /termine\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET http://127.0.0.1:1/ HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    '\0\0\0\r\n\r\n',
  ]) {
    const socket = connect(Number(port), hostname);
    socket.setTimeout(3_000, () => socket.destroy());
    socket.write(Buffer.from(bytes, 'latin1'));
    const answer = await text(socket).catch(() => '');
    expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
  }
  expect((await ask('/livez')).status).toBe(200);
});
