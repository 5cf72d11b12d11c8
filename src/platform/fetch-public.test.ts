import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, createGzip, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchPublic } from './fetch-public.ts';

const servers: Server[] = [];
let visits = 0;
let canaryPort = 0;

/** A real server on this machine; answers with its port. */
async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return (address satisfies AddressInfo).port;
}

beforeAll(async () => {
  canaryPort = await serve((_request, response) => {
    visits++;
    response.end('canary');
  });
});

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Every way we know to write an address that is not meant for strangers. `PORT` is a server that counts its visits. */
const vectors = [
  'http://127.0.0.1:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7f.0.0.1:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://017700000001:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0:PORT/',
  'http://localhost:PORT/',
  'http://localhost.:PORT/',
  'http://LOCALHOST:PORT/',
  'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/',
  'http://[::1]:PORT/',
  'http://[::]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://192.0.0.192/',
  'http://198.18.0.1/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://user:word@127.0.0.1:PORT/',
  'http://example.org@127.0.0.1:PORT/',
  'http://127.0.0.1\\@example.org:PORT/',
  'http://example.org:22/',
  'http://example.org:25/',
  'http://example.org:5432/',
  'http://example.org:6379/',
  'http://example.org:7700/',
  'file:///etc/passwd',
  'ftp://127.0.0.1:PORT/',
  'gopher://127.0.0.1:PORT/_x',
  'webcal://127.0.0.1:PORT/',
];

test.each(vectors)('%s is refused before anybody is called', async (vector) => {
  const before = visits;
  // The canary's port is opened on purpose, so that the address alone decides.
  const result = await fetchPublic(vector.replace('PORT', String(canaryPort)), {
    ports: [80, 443, canaryPort],
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    milliseconds: 2_000,
  });
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.refusal.kind).not.toMatch(/too-slow|bad-status|unreachable/);
  expect(visits).toBe(before);
});

test('there are 45 such ways', () => expect(vectors).toHaveLength(45));

test('the canary would have noticed: an address named by the operator is reached', async () => {
  const before = visits;
  const result = await fetchPublic(`http://127.0.0.1:${canaryPort}/`, { allow: [`127.0.0.1:${canaryPort}`] });
  expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe('canary');
  expect(visits).toBe(before + 1);
});

test('an operator who opens one port of a host opens no other', async () => {
  const redirecting = await serve((_request, response) =>
    response.writeHead(302, { location: `http://localhost:${canaryPort}/` }).end(),
  );
  const before = visits;
  const result = await fetchPublic(`http://localhost:${redirecting}/`, {
    allow: [`localhost:${redirecting}`],
    ports: [canaryPort],
  });
  expect(result).toEqual({ ok: false, refusal: { kind: 'address-not-public' } });
  expect(visits).toBe(before);
});

test('a name that leads to a private address is refused, also when another of its addresses is public', async () => {
  const lookup = async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ];
  const result = await fetchPublic(`http://inside.example:${canaryPort}/`, { ports: [canaryPort], lookup });
  expect(result).toEqual({ ok: false, refusal: { kind: 'address-not-public' } });
});

test('a redirect to a private address is refused', async () => {
  const port = await serve((_request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${canaryPort}/` }).end(),
  );
  const before = visits;
  const result = await fetchPublic(`http://127.0.0.1:${port}/`, { allow: [`127.0.0.1:${port}`] });
  expect(result).toEqual({ ok: false, refusal: { kind: 'port-not-allowed' } });
  expect(visits).toBe(before);
});

test('a redirect away from the web is refused', async () => {
  const port = await serve((_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
  const result = await fetchPublic(`http://127.0.0.1:${port}/`, { allow: [`127.0.0.1:${port}`] });
  expect(result).toEqual({ ok: false, refusal: { kind: 'scheme-not-allowed' } });
});

test('three redirects are followed, six are not', async () => {
  const port = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) return response.end('there');
    response.writeHead(302, { location: `/${left - 1}` }).end();
  });
  const allow = [`127.0.0.1:${port}`];
  const near = await fetchPublic(`http://127.0.0.1:${port}/3`, { allow });
  expect(near.ok && near.value.url).toBe(`http://127.0.0.1:${port}/0`);
  const far = await fetchPublic(`http://127.0.0.1:${port}/6`, { allow });
  expect(far).toEqual({ ok: false, refusal: { kind: 'too-many-redirects' } });
});

test('a cookie set on the way is not carried on, and we say who we are', async () => {
  const seen: { cookie: string | undefined; agent: string | undefined }[] = [];
  const port = await serve((request, response) => {
    seen.push({ cookie: request.headers.cookie, agent: request.headers['user-agent'] });
    if (request.url === '/end') return response.end();
    response.writeHead(302, { location: '/end', 'set-cookie': 'a=b' }).end();
  });
  await fetchPublic(`http://127.0.0.1:${port}/`, { allow: [`127.0.0.1:${port}`] });
  expect(seen).toHaveLength(2);
  for (const { cookie, agent } of seen) {
    expect(cookie).toBeUndefined();
    expect(agent).toContain('Litfass');
  }
});

test('five honest MiB arrive compressed, a byte more does not', async () => {
  const limit = 5 * 1024 * 1024;
  const port = await serve((request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(Number(request.url?.slice(1)))));
  });
  const allow = [`127.0.0.1:${port}`];
  const whole = await fetchPublic(`http://127.0.0.1:${port}/${limit}`, { allow });
  expect(whole.ok && whole.value.bytes.byteLength).toBe(limit);
  const more = await fetchPublic(`http://127.0.0.1:${port}/${limit + 1}`, { allow });
  expect(more).toEqual({ ok: false, refusal: { kind: 'too-large', bytesMax: limit } });
});

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

test.each([
  ['br', (): Buffer => brotliCompressSync(Buffer.alloc(300 * 1024 * 1024), quick)],
  ['gzip', (): Buffer => gzipSync(Buffer.alloc(200 * 1024 * 1024))],
  ['gzip, gzip', (): Buffer => gzipSync(gzipSync(Buffer.alloc(200 * 1024 * 1024)))],
] as const)('a %s bomb is let go at five MiB', async (encoding, build) => {
  const bomb = build();
  const port = await serve((_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb));
  const before = process.memoryUsage().rss;
  const result = await fetchPublic(`http://127.0.0.1:${port}/`, { allow: [`127.0.0.1:${port}`] });
  expect(result).toMatchObject({ ok: false, refusal: { kind: 'too-large' } });
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
});

test('an endless stream ends', async () => {
  const port = await serve((_request, response) => {
    const gzip = createGzip();
    response.writeHead(200, { 'content-encoding': 'gzip' });
    gzip.pipe(response);
    const more = () => {
      while (!response.destroyed && gzip.write(Buffer.alloc(65_536)));
    };
    gzip.on('drain', more);
    more();
  });
  const result = await fetchPublic(`http://127.0.0.1:${port}/`, { allow: [`127.0.0.1:${port}`] });
  expect(result).toMatchObject({ ok: false, refusal: { kind: 'too-large' } });
});

test('a body that drips, and an answer that never begins, cost no more than the given time', async () => {
  const port = await serve((request, response) => {
    if (request.url === '/silent') return;
    const drip = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drip));
  });
  const limits = { allow: [`127.0.0.1:${port}`], milliseconds: 250 };
  for (const path of ['drip', 'silent']) {
    const result = await fetchPublic(`http://127.0.0.1:${port}/${path}`, limits);
    expect(result).toEqual({ ok: false, refusal: { kind: 'too-slow', milliseconds: 250 } });
  }
});

test('a name service that never answers costs no more than the given time', async () => {
  const result = await fetchPublic('http://silent.example/', {
    lookup: () => new Promise(() => {}),
    milliseconds: 200,
  });
  expect(result).toEqual({ ok: false, refusal: { kind: 'too-slow', milliseconds: 200 } });
});

test('a status other than 200 is said, and a closed door too', async () => {
  const port = await serve((_request, response) => response.writeHead(404).end('no'));
  const allow = [`127.0.0.1:${port}`, '127.0.0.1:9'];
  expect(await fetchPublic(`http://127.0.0.1:${port}/`, { allow })).toEqual({
    ok: false,
    refusal: { kind: 'bad-status', status: 404 },
  });
  expect(await fetchPublic('http://127.0.0.1:9/', { allow })).toEqual({ ok: false, refusal: { kind: 'unreachable' } });
});

test('webcal means https', async () => {
  const result = await fetchPublic('webcal://calendar.example/feed.ics', {
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  expect(result).toEqual({ ok: false, refusal: { kind: 'address-not-public' } });
});
