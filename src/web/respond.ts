import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { heldTag, revalidated } from './freshness.ts';

/** What is sent, before anybody asked whether the reader has it already and how it should be packed. */
export type Parcel = {
  status?: number;
  contentType: string;
  body: string;
  headers?: Readonly<Record<string, string>>;
  /** Absent: this answer is for now only, as that to an error. */
  validator?: string | undefined;
};

type Packing = 'br' | 'gzip';
/** Below this, packing costs more than it saves. */
const packedFrom = 1_000;
const brotli = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

const wanted = (packing: Packing) =>
  new RegExp(`(?:^|,)\\s*${packing}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`, 'i');
const packings: readonly (readonly [Packing, RegExp])[] = [
  ['br', wanted('br')],
  ['gzip', wanted('gzip')],
];

/** The best packing the reader takes. "gzip;q=0" is a no. */
export const packingFor = (accepted: string | null): Packing | undefined =>
  packings.find(([, takes]) => takes.test(accepted ?? ''))?.[0];

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

/** Sends: packed as the reader takes it, with its length and, where it has one, its validator. */
export function respond(request: Request, parcel: Parcel): Response {
  const headers = new Headers({ 'cache-control': revalidated, vary: 'Accept-Encoding', ...parcel.headers });
  headers.set('content-type', parcel.contentType);
  const plain = Buffer.from(parcel.body);
  const packing = plain.length >= packedFrom ? packingFor(request.headers.get('accept-encoding')) : undefined;
  const bytes = packing ? pack(plain, packing) : plain;
  if (packing) headers.set('content-encoding', packing);
  if (parcel.validator) {
    const tag = `"${parcel.validator}${packing ? `-${packing}` : ''}"`;
    if (request.headers.get('if-none-match')?.trim() === '*') return notModified(tag, parcel.headers);
    headers.set('etag', tag);
  }
  headers.set('content-length', String(bytes.length));
  return new Response(new Uint8Array(bytes), { status: parcel.status ?? 200, headers });
}

const pack = (bytes: Buffer, packing: Packing) =>
  packing === 'br' ? brotliCompressSync(bytes, brotli) : gzipSync(bytes, { level: 5 });
