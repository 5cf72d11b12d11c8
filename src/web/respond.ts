import { createHash } from 'node:crypto';
import { heldTag, revalidated } from './freshness.ts';

/** What is sent, before anybody asked whether the reader has it already. The front packs it on its way out. */
export type Parcel = {
  status?: number;
  contentType: string;
  body: string;
  headers?: Readonly<Record<string, string>>;
  /** What was known about it beforehand; without that, its own text says whether it is the same. */
  validator?: string | undefined;
};

/** The answer to who has exactly this already: nothing but the headers that go with a copy. */
export const notModified = (tag: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(null, {
    status: 304,
    headers: { 'cache-control': revalidated, vary: 'Accept-Encoding', ...headers, etag: tag },
  });

/** The answer to a request whose sender has what carries this validator; nothing when it has to be made. */
export function answerFresh(request: Request, validator: string, headers?: Readonly<Record<string, string>>) {
  const tag = heldTag(request.headers.get('if-none-match'), validator);
  return tag ? notModified(tag, headers) : undefined;
}

const ofText = (body: string) => createHash('sha256').update(body).digest('base64url').slice(0, 16);

/** Sends; who has the same already is told so. */
export function respond(request: Request, { status = 200, contentType, body, headers, validator }: Parcel): Response {
  const all = new Headers({ 'cache-control': revalidated, vary: 'Accept-Encoding', ...headers });
  all.set('content-type', contentType);
  if (status !== 200) return new Response(body, { status, headers: all });
  const known = validator ?? ofText(body);
  if (request.headers.get('if-none-match')?.trim() === '*') return notModified(`"${known}"`, headers);
  all.set('etag', `"${known}"`);
  return answerFresh(request, known, headers) ?? new Response(Buffer.from(body), { headers: all });
}
