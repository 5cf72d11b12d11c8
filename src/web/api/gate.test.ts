import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clock } from '#platform/config.ts';
import { validatorOfApi } from '../freshness.ts';
import { front } from '../front.ts';
import { newTally } from '../sent-tally.ts';
import { knowing, knowingNothing } from '../testing.ts';
import { openToAll } from './api-headers.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

let server: Server;
let reached = 0;

/** Stands for Next: an answer of the API as its handler would send it. */
async function behind(_request: IncomingMessage, response: ServerResponse) {
  reached += 1;
  const tag = validatorOfApi('/api/v1/occurrences', 7, clock());
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('etag', `"${tag}"`);
  response.end('{"data":[]}');
}

async function listen(proxies: readonly string[] = []) {
  server = createServer(front(behind, newTally(), proxies)).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
}

const port = () => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

function send(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask({ port: port(), path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Asks until refused, at most this often; gives back how often it was let through. */
async function untilRefused(headersAt: (at: number) => Record<string, string>, most = 200) {
  for (let at = 0; at < most; at++) {
    const answer = await send(`/api/v1/venues?n=${at}`, headersAt(at));
    if (answer.status === 429) return { through: at, answer };
  }
  return { through: most, answer: undefined };
}

beforeEach(async () => {
  reached = 0;
  await knowing(7);
});

afterEach(async () => {
  knowingNothing();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

test('who asks too often is told when to come back, and any page may read that', async () => {
  await listen();
  const { through, answer } = await untilRefused(() => ({}));
  expect(through).toBeGreaterThanOrEqual(120);
  expect(through).toBeLessThan(140);
  expect(answer?.headers).toMatchObject({
    ...openToAll,
    'retry-after': '1',
    'content-type': 'application/problem+json',
  });
  expect(answer?.headers['ratelimit-policy']).toBe('"network";q=60;w=60');
  expect(JSON.parse(answer?.body ?? '')).toMatchObject({ status: 429, kind: 'too-many-requests' });
  expect((await send('/heute')).status).toBe(200);
  const english = await send('/api/v1/venues?lang=en');
  expect(JSON.parse(english.body).title).toBe('Too many requests');
});

test('who has a copy already is told so for nothing', async () => {
  await listen();
  const first = await send('/api/v1/occurrences');
  const tag = first.headers.etag ?? '';
  for (let at = 0; at < 150; at++) {
    const answer = await send('/api/v1/occurrences', { 'if-none-match': tag });
    expect(answer).toMatchObject({ status: 304, headers: openToAll });
  }
  expect(reached).toBe(1);
  expect((await send('/api/v1/occurrences')).headers.ratelimit).toMatch(/r=11[89]/);
});

const spoofed: [string, (at: number) => string][] = [
  ['another address each time', (at) => `198.51.100.${at % 250}`],
  ['an address and a proxy behind it', (at) => `203.0.113.${at % 250}, 10.0.0.1`],
  ['many addresses', (at) => `${Array.from({ length: 40 }, (_, n) => `192.0.2.${(at + n) % 250}`).join(', ')}`],
];

test.each(spoofed)('without proxies of our own, %s in X-Forwarded-For wins nothing', async (_, forwarded) => {
  await listen();
  const { through } = await untilRefused((at) => ({ 'x-forwarded-for': forwarded(at) }));
  expect(through).toBeLessThan(140);
});

test.each(spoofed)('behind a proxy of our own, %s in front of the true one wins nothing', async (_, forwarded) => {
  await listen(['127.0.0.1']);
  const { through } = await untilRefused((at) => ({ 'x-forwarded-for': `${forwarded(at)}, 8.8.8.8` }));
  expect(through).toBeLessThan(140);
});

test('behind a proxy of our own each reader has a limit of its own', async () => {
  await listen(['127.0.0.1']);
  const { through } = await untilRefused((at) => ({ 'x-forwarded-for': `8.8.8.${at % 4}` }));
  expect(through).toBe(200);
});

test('an address no one can read is refused in the terms of programs', async () => {
  await listen();
  let seen: IncomingMessage['headers'] = {};
  server.prependListener('request', (request: IncomingMessage) => {
    seen = request.headers;
  });
  const answer = await send('/api/v1/%');
  expect(answer.headers['access-control-allow-origin']).toBe('*');
  expect(seen.accept).toBe('application/problem+json');
});
