import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { clock, config } from '#platform/config.ts';
import { log } from '#platform/log.ts';
import { knownVersion } from '#platform/version-watch.ts';
import { heldTag, revalidated, validatorOf } from './freshness.ts';
import { fileHeaders, readingHeaders } from './reading-headers.ts';
import { route, type Way } from './route.ts';
import { routeOf } from './routes.ts';

/** Next, which answers what the front has steered. */
type Behind = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Headers by which Next speaks to itself, and those that claim another host: from outside they say nothing true. */
const untrue = [
  ...[
    'rsc',
    'next-action',
    'next-router-prefetch',
    'next-router-segment-prefetch',
    'next-router-state-tree',
    'next-url',
  ],
  ...['x-nextjs-data', 'x-middleware-subrequest', 'x-middleware-prefetch', 'x-middleware-rewrite', 'x-middleware-next'],
  ...[
    'x-invoke-path',
    'x-invoke-query',
    'x-invoke-output',
    'x-invoke-status',
    'x-matched-path',
    'x-prerender-revalidate',
  ],
  ...['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded', 'x-now-route-matches'],
];
const neverAnswered = new Set(['TRACE', 'TRACK', 'CONNECT']);
const reads = new Set(['GET', 'HEAD']);

/** Path and query of a request target; one that names a host is taken for what it asks of us. */
function partsOf(target = '/'): [path: string, search: string] {
  const own = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const cut = own.indexOf('?');
  const [path, search] = cut < 0 ? [own, ''] : [own.slice(0, cut), own.slice(cut)];
  return [path || (own === target ? path : '/'), search];
}

/** Stands before Next: decides every address, moves what lives elsewhere, and tells who has a page already. */
export function front(behind: Behind): RequestListener {
  const host = new URL(config().publicUrl).host;
  return (request, response) => {
    try {
      for (const name of untrue) if (request.headers[name] !== undefined) delete request.headers[name];
      request.headers.host = host;
      const way = wayOf(request);
      if (way.kind === 'redirect') return redirect(response, way);
      if (way.kind === 'rewrite' && tellFresh(request, response, way)) return;
      steer(request, response, way);
      behind(request, response).catch((error) => broken(response, error));
    } catch (error) {
      broken(response, error);
    }
  };
}

type Refused = { kind: 'refuse'; status: 400 | 404 | 405; locale: 'de' | 'en'; machine: boolean };

function wayOf(request: IncomingMessage): Exclude<Way, { kind: 'refuse' }> | Refused {
  const [path, search] = partsOf(request.url);
  const way = route(path, search);
  const writes = !reads.has(request.method ?? 'GET');
  if (!writes || (way.kind === 'next' && path.startsWith('/api/') && !neverAnswered.has(request.method ?? '')))
    return way;
  return { kind: 'refuse', status: 405, locale: 'locale' in way ? way.locale : 'de', machine: false };
}

function redirect(response: ServerResponse, { to, status }: Way & { kind: 'redirect' }) {
  response.writeHead(status, { location: to, 'cache-control': 'public, max-age=3600', 'content-length': 0 }).end();
}

/** Answers 304 by itself where the reader's copy is of this minute and version; nothing behind is troubled. */
function tellFresh(
  request: IncomingMessage,
  response: ServerResponse,
  { place, form, locale }: Way & { kind: 'rewrite' },
) {
  const held = request.headers['if-none-match'];
  const version = routeOf(place.page).fixed ? 0 : knownVersion();
  if (!held || version === undefined) return false;
  const validator = validatorOf(place.page, version, clock());
  const tag = heldTag(held, form ? `${validator}.${form}` : validator);
  if (!tag) return false;
  const headers = form ? fileHeaders : { ...readingHeaders(), 'content-language': locale };
  response.writeHead(304, { 'cache-control': revalidated, ...headers, etag: tag, vary: 'Accept-Encoding' }).end();
  return true;
}

function steer(
  request: IncomingMessage,
  response: ServerResponse,
  way: Exclude<Way, { kind: 'redirect' | 'refuse' }> | Refused,
) {
  if (way.kind === 'next') return response.setHeader('x-content-type-options', 'nosniff');
  if (way.kind === 'rewrite') {
    request.url = way.to;
    return;
  }
  if (request.method !== 'HEAD') request.method = 'GET';
  if (way.status === 405) response.setHeader('connection', 'close');
  if (way.machine) request.headers.accept = 'application/problem+json';
  request.url = `/unanswered/${way.status}/${way.locale}`;
}

function broken(response: ServerResponse, error: unknown) {
  log('error', 'the front failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
  response.end();
}
