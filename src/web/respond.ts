import { createHash } from 'node:crypto';
import { heldTag, revalidated } from './freshness.ts';

/** What is sent, before anybody asked whether the reader has it already. The front packs it on its way out. */
export type Parcel = {
  status?: number;
  contentType: string;
  /** A whole text, or pieces of one that are made while they are sent. */
  body: string | Iterable<string>;
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

/** Pieces are sent together until they are this long: neither thousands of packets nor one of megabytes. */
const lettersAtOnce = 65_536;

/** Makes a piece when the one before has left, so that other requests are answered in between. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: (controller) => {
      let text = '';
      while (text.length < lettersAtOnce) {
        const next = rest.next();
        if (next.done) {
          if (text) controller.enqueue(encoder.encode(text));
          return controller.close();
        }
        text += next.value;
      }
      controller.enqueue(encoder.encode(text));
    },
    cancel: () => void rest.return?.(),
  });
}

const whole = (body: string | Iterable<string>) => (typeof body === 'string' ? body : [...body].join(''));

/** Sends; who has the same already is told so. */
export function respond(request: Request, parcel: Parcel): Response {
  const { status = 200, contentType, headers, validator } = parcel;
  // Pieces can only be sent as they come when what they are is known beforehand.
  const body = validator && status === 200 ? parcel.body : whole(parcel.body);
  const all = new Headers({ 'cache-control': revalidated, vary: 'Accept-Encoding', ...headers });
  all.set('content-type', contentType);
  if (status !== 200) return new Response(whole(body), { status, headers: all });
  const known = validator ?? ofText(whole(body));
  if (request.headers.get('if-none-match')?.trim() === '*') return notModified(`"${known}"`, headers);
  all.set('etag', `"${known}"`);
  return (
    answerFresh(request, known, headers) ??
    new Response(typeof body === 'string' ? Buffer.from(body) : streamOf(body), { headers: all })
  );
}
