import { heldTag, revalidated } from './freshness.ts';

/** What is sent, before anybody asked whether the reader has it already. Next packs it (gzip) for those who take it. */
export type Parcel = {
  status?: number;
  contentType: string;
  body: string;
  headers?: Readonly<Record<string, string>>;
  /** Absent: this answer is for now only, as that to an error. */
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

/** Sends, with the validator where there is one. */
export function respond(request: Request, { status = 200, contentType, body, headers, validator }: Parcel): Response {
  const tag = validator && `"${validator}"`;
  if (tag && request.headers.get('if-none-match')?.trim() === '*') return notModified(tag, headers);
  const all = new Headers({ 'cache-control': revalidated, vary: 'Accept-Encoding', ...headers });
  all.set('content-type', contentType);
  if (tag) all.set('etag', tag);
  return new Response(body, { status, headers: all });
}
