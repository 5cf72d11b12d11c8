import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Packing = 'br' | 'gzip';
type Bytes = Buffer<ArrayBufferLike>;

/** Below this, packing costs more than it saves; above that, it is done beside the other requests. */
const packedFrom = 1_000;
const besideFrom = 150_000;
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const gzipLevel = { level: 5 };
const packable = /^(?:text\/|image\/svg\+xml|application\/(?:javascript|(?:[\w.-]+\+)?(?:json|xml)))/;

const wanted = (packing: Packing) =>
  new RegExp(`(?:^|,)\\s*${packing}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`, 'i');
const packings: readonly (readonly [Packing, RegExp])[] = [
  ['br', wanted('br')],
  ['gzip', wanted('gzip')],
];

/** The best packing the reader takes. "gzip;q=0" is a no. */
export const packingFor = (accepted: string | undefined): Packing | undefined =>
  accepted ? packings.find(([, takes]) => takes.test(accepted))?.[0] : undefined;

export const isPackable = (contentType: string) => packable.test(contentType);

/** The bytes in this packing, or as they are where that would gain nothing. */
export async function pack(bytes: Bytes, packing: Packing): Promise<Bytes | undefined> {
  if (bytes.length < packedFrom) return undefined;
  if (bytes.length < besideFrom)
    return packing === 'br' ? brotliCompressSync(bytes, brotli) : gzipSync(bytes, gzipLevel);
  return packing === 'br' ? promisify(brotliCompress)(bytes, brotli) : promisify(gzip)(bytes, gzipLevel);
}
