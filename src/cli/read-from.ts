import { readFile, stat } from 'node:fs/promises';
import { done, type Result, refuse } from '#kernel/result.ts';
import { config } from '#platform/config.ts';
import { type FetchRefusal, fetchPublic } from '#platform/fetch-public.ts';

export type ReadFromRefusal =
  | FetchRefusal
  | { kind: 'file-not-readable'; file: string }
  | { kind: 'file-too-large'; bytesMax: number };

const fileBytesMax = 50 * 1024 * 1024;

/** The bytes of a file of this machine, or of a public address. */
export async function readFrom(place: string): Promise<Result<Uint8Array, ReadFromRefusal>> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place) || /^webcals?:/i.test(place)) {
    const { fetchAllow, publicUrl } = config();
    const fetched = await fetchPublic(place, { allow: fetchAllow, userAgent: `Litfass/0.1 (+${publicUrl})` });
    return fetched.ok ? done(fetched.value.bytes) : fetched;
  }
  try {
    const { size } = await stat(place);
    if (size > fileBytesMax) return refuse({ kind: 'file-too-large', bytesMax: fileBytesMax });
    return done(await readFile(place));
  } catch {
    return refuse({ kind: 'file-not-readable', file: place });
  }
}
