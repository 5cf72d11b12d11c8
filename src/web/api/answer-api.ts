import { licenceOf } from '#across/records/index.ts';
import type { Locale } from '#kernel/words.ts';
import { city } from '#platform/city.ts';
import { clock, config } from '#platform/config.ts';
import type { Ctx } from '#platform/context.ts';
import { settledVersion } from '#platform/version-watch.ts';
import { failed } from '../failed.ts';
import { validatorOfApi } from '../freshness.ts';
import { absolute } from '../origin.ts';
import { problem } from '../problems.ts';
import { warningOf } from '../reading.tsx';
import { requestContext } from '../request-context.ts';
import { answerFresh, respond } from '../respond.ts';
import { wordsOf } from '../words.ts';
import { keptAMinute, linkHeader, methodsAllowed, openToAll, preflightHeaders } from './api-headers.ts';
import type { Refused, Unknown } from './asked.ts';
import type { Endpoint } from './endpoint.ts';
import { endpointAt } from './endpoint-at.ts';
import type { Found } from './found.ts';
import { readQuery } from './read-query.ts';

type Segments = { params: Promise<{ path?: string | string[] | undefined }> };
type Headers = Readonly<Record<string, string>>;

const kept = { ...openToAll, 'cache-control': keptAMinute };

/** The GET of everything below /api: finds the endpoint, reads the query, and answers with JSON or a problem document. */
export const answering =
  (contextOf: (locale: Locale) => Ctx) =>
  async (request: Request, { params }: Segments): Promise<Response> => {
    const { path } = await params;
    const at = endpointAt(Array.isArray(path) ? path : []);
    const { pathname, search } = new URL(request.url);
    if (!at) return refuse(request, 'de', 404, 'no-endpoint');
    const { endpoint, ref } = at;
    const read = readQuery(search, endpoint.takes);
    const warned = warningOf(read.unknownNames);
    if ('refused' in read) return refuseQuery(request, read.locale, read.refused, warned);
    const { asked } = read;
    const { locale } = asked;
    try {
      const validator = validatorOfApi(pathname, settledVersion(), clock());
      const fresh = validator && answerFresh(request, validator, kept);
      if (fresh) return fresh;
      const found = await endpoint.answer({ ctx: contextOf(locale), asked, ref, words: wordsOf(locale) });
      return send(request, found, { endpoint, search, locale, warned, validator });
    } catch (error) {
      return withHeaders(await failed(request, error, { locale, machine: true }), openToAll);
    }
  };

export const answerApi = answering(requestContext);

type Sending = {
  endpoint: Endpoint;
  search: string;
  locale: Locale;
  warned: Headers;
  validator: string | undefined;
};

function send(request: Request, found: Found, sending: Sending): Response {
  const { locale, warned } = sending;
  switch (found.kind) {
    case 'missing':
      return refuse(request, locale, 404, 'not-found', warned);
    case 'gone':
      return refuse(request, locale, 410, found.because ?? 'deleted', warned);
    case 'refused':
      return refuseQuery(request, locale, { kind: 'unknown-values', unknown: found.unknown }, warned);
    case 'bad-cursor':
      return refuse(request, locale, 400, 'bad-cursor', warned);
    case 'moved':
      return new Response(null, {
        status: 308,
        headers: { ...openToAll, 'cache-control': keptAMinute, location: `/api/v1${found.to}${sending.search}` },
      });
    default:
      return sendFound(request, found, sending);
  }
}

type Content = Extract<Found, { kind: 'list' | 'log' | 'one' | 'document' }>;

function sendFound(request: Request, found: Content, { endpoint, search, locale, warned, validator }: Sending) {
  const next = found.kind === 'list' || found.kind === 'log' ? found.next : undefined;
  const truncated = found.kind === 'list' && found.truncated ? { 'x-truncated': 'true' } : {};
  return respond(request, {
    contentType: 'application/json; charset=utf-8',
    body: textOf(found),
    validator,
    headers: {
      ...kept,
      ...warned,
      ...truncated,
      'content-language': locale,
      link: linkHeader(next && nextAddress(endpoint, search, next, found.kind === 'log' ? 'since' : 'after')),
    },
  });
}

/** The list's own texts stand in the place of its empty data, which comes first. */
function textOf(found: Content): string {
  const text = JSON.stringify(bodyOf(found));
  const emptyList = '{"data":[';
  return found.kind === 'list' && found.texts
    ? `${emptyList}${found.texts.join(',')}${text.slice(emptyList.length)}`
    : text;
}

function bodyOf(found: Content): unknown {
  if (found.kind === 'document') return found.document;
  const licence = licenceOf(`Litfaß ${city().name}, ${config().publicUrl}`);
  if (found.kind === 'one') return { data: found.data, licence };
  if (found.kind === 'log') return { data: found.data, next: found.next, licence };
  return { data: found.data, next: found.next ?? null, total: found.total, licence };
}

/** The same question, going on after a place in the list. */
function nextAddress(endpoint: Endpoint, search: string, cursor: string, name: 'after' | 'since') {
  const query = new URLSearchParams(search);
  const others = [...query].filter(([other, value]) => other !== name || (name === 'after' && value.includes(':')));
  return absolute(`/api/v1${endpoint.path}?${new URLSearchParams([...others, [name, cursor]])}`);
}

function refuseQuery(request: Request, locale: Locale, refused: Refused, headers: Headers) {
  if (refused.kind === 'no-pages') return refuse(request, locale, 400, 'no-pages', headers);
  const values = refused.unknown.map(({ value }) => value).join(', ');
  return tell(request, { status: 400, kind: refused.kind, unknown: refused.unknown }, { locale, values, headers });
}

const refuse = (request: Request, locale: Locale, status: number, kind: string, headers: Headers = {}) =>
  tell(request, { status, kind }, { locale, headers });

function tell(
  request: Request,
  content: { status: number; kind: string; unknown?: readonly Unknown[] },
  { locale, headers, values = '' }: { locale: Locale; headers: Headers; values?: string },
) {
  const words = wordsOf(locale).in('api.problem');
  const { kind } = content;
  return problem(
    request,
    { ...content, title: words(`${kind}.title`, { values }), detail: words(`${kind}.detail`) },
    { ...openToAll, 'content-language': locale, ...headers },
  );
}

function withHeaders(response: Response, headers: Headers) {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** What may be asked from elsewhere. */
export const answerPreflight = () => new Response(null, { status: 204, headers: preflightHeaders });

/** Nothing can be changed here. */
export const refuseMethod = (request: Request) => refuse(request, 'de', 405, 'read-only', { allow: methodsAllowed });
