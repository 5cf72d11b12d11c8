import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clock } from '#platform/config.ts';
import { clientHeader } from './client-address.ts';
import { validatorOf } from './freshness.ts';
import { front } from './front.ts';
import { newTally, type Tally } from './sent-tally.ts';
import { shownHeader } from './shown-header.ts';
import { knowing, knowingNothing } from './testing.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

const text = 'Heute hängt hier ein Plakat. '.repeat(100);
let server: Server;
let tally: Tally;
let seen: { url: string | undefined; method: string | undefined; headers: IncomingMessage['headers'] }[] = [];
/** Stands for Next: says what it was asked, as it would say a page. */
let behind: (request: IncomingMessage, response: ServerResponse) => void;

const port = () => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

function send(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask({ port: port(), path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

beforeEach(async () => {
  seen = [];
  await knowing(7);
  behind = (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(text.slice(0, 100));
    response.end(text.slice(100));
  };
  tally = newTally();
  server = createServer(
    front(async (request, response) => {
      seen.push({ url: request.url, method: request.method, headers: request.headers });
      behind(request, response);
    }, tally),
  ).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
});

afterEach(async () => {
  knowingNothing();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

test('addresses reach the folder that answers them, and those of others move there', async () => {
  await send('/en/events?genre=musik');
  await send('/gibts/nicht');
  await send('/%');
  expect(seen.map(({ url }) => url)).toEqual(['/en/termine?genre=musik', '/unanswered/404/de', '/unanswered/400/de']);
  expect(await send('/Termine/')).toMatchObject({ status: 308, headers: { location: '/termine' } });
  expect(await send('http://anderswo.example/heute')).toMatchObject({ status: 200 });
  expect(seen.at(-1)?.url).toBe('/de/heute');
});

test('what is not a question is refused, with a body that says so', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH']) await send('/heute', {}, method);
  expect(new Set(seen.map(({ url }) => url))).toEqual(new Set(['/unanswered/405/de']));
  expect(new Set(seen.map(({ method }) => method))).toEqual(new Set(['GET']));
  await send('/api/v1/bookings', {}, 'POST');
  expect(seen.at(-1)).toMatchObject({ url: '/api/v1/bookings', method: 'POST' });
});

test('a page that takes a form gets it, in both languages, and never an answer that was kept', async () => {
  await send('/abo', {}, 'POST');
  await send('/en/subscribe', {}, 'POST');
  await send('/abo', {}, 'PUT');
  await send('/abo.ics', {}, 'POST');
  expect(seen.map(({ url, method }) => `${method} ${url}`)).toEqual([
    'POST /de/abo',
    'POST /en/abo',
    'GET /unanswered/405/de',
    expect.stringMatching(/^GET \/unanswered\/40[45]\/de$/),
  ]);
});

test('who asks is told by us alone: nobody outside can say it', async () => {
  await send('/heute', { [clientHeader]: '203.0.113.9', 'x-forwarded-for': '203.0.113.9' });
  expect(seen[0]?.headers[clientHeader]).toMatch(/^(127\.0\.0\.1|::1)$/);
});

test('nobody outside speaks for Next or names another host', async () => {
  const lies = {
    rsc: '1',
    'x-middleware-subrequest': 'src/proxy:src/proxy',
    'x-forwarded-host': 'evil.example',
    host: 'evil.example',
  };
  await send('/heute', lies);
  const told = seen[0]?.headers ?? {};
  expect(told.host).toMatch(/^localhost/);
  for (const name of ['rsc', 'x-middleware-subrequest', 'x-forwarded-host']) expect(told[name]).toBeUndefined();
});

test('answers are packed as the reader unpacks them, in one piece, and the tag says how', async () => {
  behind = (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('etag', '"eins"');
    response.end(text);
  };
  const plain = await send('/heute');
  expect(plain.headers).toMatchObject({ etag: '"eins"', 'content-length': String(Buffer.byteLength(text)) });
  const br = await send('/heute', { 'accept-encoding': 'gzip, deflate, br' });
  expect(br.headers).toMatchObject({ etag: '"eins-br"', 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  const gzip = await send('/heute', { 'accept-encoding': 'gzip, br;q=0' });
  expect(gzipped(gzip)).toBe(text);
  const none = await send('/heute', { 'accept-encoding': 'identity' });
  expect(none.headers['content-encoding']).toBeUndefined();
});

const gzipped = ({ headers, body }: Answer) =>
  headers['content-encoding'] === 'gzip' ? gunzipSync(body).toString() : 'not packed';

test('what is no text goes out as it came', async () => {
  behind = (_request, response) => {
    response.setHeader('content-type', 'font/woff2');
    response.write(Buffer.alloc(5_000, 1));
    response.end(Buffer.alloc(5_000, 2));
  };
  const font = await send('/fonts/a.woff2', { 'accept-encoding': 'br' });
  expect(font.headers['content-encoding']).toBeUndefined();
  expect(font.body.length).toBe(10_000);
});

/** Answers like a page, with this tag. */
const asPage = (tag: string) => (_request: IncomingMessage, response: ServerResponse) => {
  response.setHeader('content-type', 'text/html');
  response.setHeader('etag', tag);
  response.end(text);
};

test('a page is sent again without asking Next, until the data moves on', async () => {
  const tag = () => `"${validatorOf('today', globalThis.litfassDataVersion?.known, clock())}"`;
  behind = (request, response) => asPage(tag())(request, response);

  await send('/heute', { 'accept-encoding': 'br' });
  const again = await send('/heute', { 'accept-encoding': 'br' });
  expect(seen).toHaveLength(1);
  expect(brotliDecompressSync(again.body).toString()).toBe(text);
  expect((await send('/heute', { 'accept-encoding': 'br' }, 'HEAD')).body).toHaveLength(0);
  expect(await send('/heute', { 'if-none-match': `W/"x", ${String(again.headers.etag)}` })).toMatchObject({
    status: 304,
  });
  expect(seen).toHaveLength(1);
  await send('/heute');
  expect(seen).toHaveLength(2);

  await knowing(8);
  await send('/heute', { 'accept-encoding': 'br' });
  expect(seen).toHaveLength(3);
});

test('nothing is kept while the data moves, nor what carries another tag, a warning or a failure', async () => {
  behind = asPage('"anders"');
  await send('/heute');
  await send('/heute');
  expect(seen).toHaveLength(2);

  behind = asPage(`"${validatorOf('imprint', 7, Temporal.Now.instant())}"`);
  await knowing(undefined);
  await send('/heute');
  await send('/heute');
  expect(seen).toHaveLength(4);
});

test('a fault behind the front is an answer, not an end', async () => {
  behind = () => {
    throw new Error('planted');
  };
  expect(await send('/heute')).toMatchObject({ status: 500 });
});

const shown = '0 akteur:chor ort:haus,akteur:b -';
const counted = () => [...tally.take().values()].flatMap((pages) => [...pages]);

test('whose dates a page shows is counted each time it is sent and looked at, and never leaves the house', async () => {
  const tag = () => `"${validatorOf('today', globalThis.litfassDataVersion?.known, clock())}"`;
  behind = (request, response) => {
    response.setHeader(shownHeader, [shown]);
    asPage(tag())(request, response);
  };
  const packed = { 'accept-encoding': 'br' };
  const answers = [await send('/heute'), await send('/heute', packed), await send('/heute', packed)];
  expect(seen).toHaveLength(2);
  expect(counted()).toEqual([[shown, 3]]);

  answers.push(await send('/heute', packed, 'HEAD'), await send('/termine', {}, 'HEAD'));
  answers.push(
    await send('/heute', { 'sec-purpose': 'prefetch;prerender' }),
    await send('/morgen', { purpose: 'prefetch' }),
  );
  answers.push(await send('/heute', { 'if-none-match': tag() }));
  expect(answers.at(-1)?.status).toBe(304);
  expect(counted()).toEqual([]);

  await knowing(undefined);
  answers.push(await send('/heute'));
  expect(counted()).toEqual([[shown, 1]]);
  for (const { headers } of answers) expect(headers).not.toHaveProperty(shownHeader);
});

test('nothing is counted of what is no success, and its header stays here all the same', async () => {
  const ends: ((response: ServerResponse) => void)[] = [
    (response) => response.writeHead(404, { 'content-type': 'text/html' }).end(text),
    (response) => response.writeHead(304).end(),
    (response) => response.writeHead(308, { location: '/heute' }).end(),
    (response) => response.end(),
    (response) => {
      response.setHeader('content-type', 'font/woff2');
      response.write(Buffer.alloc(9_000_000, 1));
      response.end();
    },
  ];
  for (const end of ends) {
    behind = (_request, response) => {
      response.setHeader(shownHeader, shown);
      end(response);
    };
    expect((await send('/heute')).headers).not.toHaveProperty(shownHeader);
  }
  expect(counted()).toEqual([]);
});
