import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { clock, config } from '#platform/config.ts';
import { log } from '#platform/log.ts';
import { settledVersion } from '#platform/version-watch.ts';
import { keptAMinute, openToAll } from './api/api-headers.ts';
import { newApiGate, ownHeader } from './api/gate.ts';
import { capture } from './capture.ts';
import { clientAddress, clientHeader, trustedOf } from './client-address.ts';
import { heldTag, revalidated, validatorOf, validatorOfApi, validatorOfData, validatorOfFile } from './freshness.ts';
import { newShelf, type Shelf } from './kept.ts';
import { tellLength } from './length-header.ts';
import { isNear, nearHeader } from './near-header.ts';
import { isPackable, pack, packingFor } from './pack.ts';
import { fileHeaders, readingHeaders } from './reading-headers.ts';
import { isOfApi, route, type Way } from './route.ts';
import { routeOf } from './routes.ts';
import { newTally, type Tally } from './sent-tally.ts';
import { holdBackShown, isLookedAt } from './shown-header.ts';
import { tellTruth } from './untrue-headers.ts';

/** Next, which answers what the front has steered. */
type Behind = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Refused = { kind: 'refuse'; status: 400 | 404 | 405; locale: 'de' | 'en'; machine: boolean };
type Going = Exclude<Way, { kind: 'redirect' | 'refuse' }> | Refused;

const neverAnswered = new Set(['TRACE', 'TRACK', 'CONNECT']);
const reads = new Set(['GET', 'HEAD']);

/**
 * Stands before Next: decides every address, moves what lives elsewhere, tells who has a page already, sends again what
 * it sent a moment ago, packs what Next answers, and counts whose dates it sent.
 */
export function front(
  behind: Behind,
  tally: Tally = newTally(),
  proxies: readonly string[] = config().trustedProxies,
): RequestListener {
  const host = new URL(config().publicUrl).host;
  const isTrusted = trustedOf(proxies);
  const shelf = newShelf();
  const passesGate = newApiGate();
  return (request, response) => {
    try {
      const client = clientAddress(request.socket?.remoteAddress, request.headers['x-forwarded-for'], isTrusted);
      const near = isNear(request);
      tellTruth(request.headers, host);
      request.headers[clientHeader] = client;
      if (near) request.headers[nearHeader] = '1';
      const way = wayOf(request);
      if (way.kind === 'redirect') return redirect(response, way);
      const [path] = partsOf(request.url);
      const validator = reads.has(request.method ?? '') ? validatorFor(way, path) : undefined;
      if (validator && tellFresh(request, response, headersOfCopy(way, path), validator)) return;
      if (isOfApi(path) && !passesGate(request, response, client)) return;
      steer(request, response, way);
      const count = (shown: string | undefined) => shown && isLookedAt(request) && tally.count(shown, clock());
      const kept = validator ? sendAgain(shelf, request, response, validator) : undefined;
      if (kept) return void count(kept.shown);
      packAndKeep(shelf, request, response, validator, count);
      behind(request, response).catch((error) => broken(response, error));
    } catch (error) {
      broken(response, error);
    }
  };
}

/** Path and query of a request target; one that names a host is taken for what it asks of us. */
function partsOf(target = '/'): [path: string, search: string] {
  const own = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const cut = own.indexOf('?');
  const [path, search] = cut < 0 ? [own, ''] : [own.slice(0, cut), own.slice(cut)];
  return [path || (own === target ? path : '/'), search];
}

function wayOf(request: IncomingMessage): Exclude<Way, { kind: 'refuse' }> | Refused {
  const [path, search] = partsOf(request.url);
  const way = route(path, search);
  const method = request.method ?? 'GET';
  if (reads.has(method) || (method === 'POST' && takesForm(way))) return way;
  if (way.kind === 'next' && path.startsWith('/api/') && !neverAnswered.has(method)) return way;
  return { kind: 'refuse', status: 405, locale: 'locale' in way ? way.locale : 'de', machine: isOfApi(path) };
}

const takesForm = (way: Way) => way.kind === 'rewrite' && !way.form && routeOf(way.place.page).posts === true;

/** By what an answer to this is known, as far as that is known without asking. */
function validatorFor(way: Going, path: string): string | undefined {
  const version = settledVersion();
  if (way.kind === 'refuse') return undefined;
  if (way.kind === 'next' && isOfApi(path)) return validatorOfApi(path, version, clock());
  if (way.kind === 'next') return version === undefined ? undefined : validatorOfData(version);
  const { page } = way.place;
  const search = way.to.slice(way.to.indexOf('?') + 1 || way.to.length);
  return way.form
    ? validatorOfFile(page, way.form, version, clock(), `?${search}`)
    : validatorOf(page, version, clock());
}

function redirect(response: ServerResponse, { to, status }: Way & { kind: 'redirect' }) {
  response.writeHead(status, { location: to, 'cache-control': 'public, max-age=3600', 'content-length': 0 }).end();
}

/** The headers that go with a copy of this; nothing for what Next knows better. */
function headersOfCopy(way: Going, path: string): Readonly<Record<string, string>> | undefined {
  if (way.kind === 'next' && isOfApi(path)) return { ...openToAll, 'cache-control': keptAMinute };
  if (way.kind !== 'rewrite') return undefined;
  return way.form ? fileHeaders : { ...readingHeaders(way.place.page), 'content-language': way.locale };
}

/** Answers 304 by itself where the reader's copy is of this minute and version. */
function tellFresh(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>> | undefined,
  validator: string,
) {
  const tag = headers && heldTag(request.headers['if-none-match'], validator);
  if (!tag) return false;
  response.writeHead(304, { 'cache-control': revalidated, ...headers, etag: tag, vary: 'Accept-Encoding' }).end();
  return true;
}

/** Gives the request the address under which Next answers it. */
function steer(request: IncomingMessage, response: ServerResponse, way: Going) {
  if (way.kind === 'next') return response.setHeader('x-content-type-options', 'nosniff');
  if (way.kind === 'rewrite') {
    request.url = way.to;
    return;
  }
  if (request.method !== 'HEAD') request.method = 'GET';
  if (way.status === 405) response.setHeader('connection', 'close');
  if (way.machine) refuseAsProgram(request, response);
  request.url = `/unanswered/${way.status}/${way.locale}`;
}

/** Programs are refused in their own terms; what is open to all is so when it refuses, too. */
function refuseAsProgram(request: IncomingMessage, response: ServerResponse) {
  request.headers.accept = 'application/problem+json';
  for (const [name, value] of Object.entries(openToAll)) response.setHeader(name, value);
}

const keyOf = ({ url = '', headers }: IncomingMessage) => `${packingFor(headers['accept-encoding']) ?? 'plain'} ${url}`;

function sendAgain(shelf: Shelf, request: IncomingMessage, response: ServerResponse, validator: string) {
  if (request.headers['if-none-match'] || request.headers.range) return undefined;
  const kept = shelf.find(keyOf(request), validator);
  if (kept) response.writeHead(200, kept.headers).end(request.method === 'HEAD' ? undefined : kept.body);
  return kept;
}

/** Lets Next answer, packs that for readers who unpack it, and keeps what stays the same while its validator stands. */
function packAndKeep(
  shelf: Shelf,
  request: IncomingMessage,
  response: ServerResponse,
  validator: string | undefined,
  count: (shown: string | undefined) => void,
) {
  const key = keyOf(request);
  const packing = packingFor(request.headers['accept-encoding']);
  const takeShown = holdBackShown(response);
  tellLength(response);
  const header = (name: string) => String(response.getHeader(name) ?? '');
  const stays = () =>
    request.method === 'GET' &&
    response.statusCode === 200 &&
    !response.hasHeader('x-filter-warnung') &&
    (header('etag') === `"${validator}"` || header('cache-control').includes('immutable'));
  const packs = () => isPackable(header('content-type')) && !response.hasHeader('content-encoding');

  const finish = async (plain: Buffer<ArrayBufferLike>) => {
    const keeps = validator !== undefined && stays();
    const shown = takeShown();
    if (response.statusCode === 200) count(shown);
    if (packs()) response.setHeader('vary', 'Accept-Encoding');
    const packed = packing && packs() ? await pack(plain, packing) : undefined;
    if (packed && packing) {
      response.setHeader('content-encoding', packing);
      if (header('etag').startsWith('"')) response.setHeader('etag', header('etag').replace(/"$/, `-${packing}"`));
    }
    const body = packed ?? plain;
    response.setHeader('content-length', body.length);
    const { [ownHeader]: _asker, ...headers } = response.getHeaders();
    if (keeps) shelf.keep(key, { validator, headers, body, shown });
    response.end(body);
  };
  const wants = () => !response.headersSent && (packs() || stays());
  capture(response, wants, (plain) => finish(plain).catch((error) => broken(response, error)));
}

function broken(response: ServerResponse, error: unknown) {
  log('error', 'the front failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
  response.end();
}
