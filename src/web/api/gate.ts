import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkOf } from '../client-address.ts';
import { newLimit } from '../limits/limit.ts';
import apiDe from '../messages/api/de.json' with { type: 'json' };
import apiEn from '../messages/api/en.json' with { type: 'json' };
import { openToAll } from './api-headers.ts';

/** Enough for a house behind one address whose visitors all look at its programme; a 304 of the front costs nothing. */
const perMinute = 60;
const burst = 120;
const policy = `"network";q=${perMinute};w=60`;

/** The header that is the asker's own: an answer that is kept for others goes without it. */
export const ownHeader = 'ratelimit';

/** Lets programs through as often as their network may ask; who asks more is told when to come back. */
export function newApiGate(limit = newLimit({ perMinute, burst })) {
  return (request: IncomingMessage, response: ServerResponse, client: string): boolean => {
    const { allowed, left, retryAfterSeconds } = limit.take(networkOf(client), performance.now());
    response.setHeader('ratelimit-policy', policy);
    response.setHeader(ownHeader, `"network";r=${left};t=${allowed ? 0 : retryAfterSeconds}`);
    if (!allowed) refuse(request, response, retryAfterSeconds);
    return allowed;
  };
}

/** Said by the front itself: a flood must not cost what it asks for. */
function refuse(request: IncomingMessage, response: ServerResponse, retryAfterSeconds: number) {
  const words = (/[?&]lang=en\b/.test(request.url ?? '') ? apiEn : apiDe).problem['too-many-requests'];
  const body = JSON.stringify({ type: 'about:blank', status: 429, kind: 'too-many-requests', ...words });
  response.writeHead(429, {
    ...openToAll,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'retry-after': String(retryAfterSeconds),
    'content-length': String(Buffer.byteLength(body)),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
