/** More than any form of ours can hold; whoever sends more is not read to the end. */
const bytesMax = 64_000;
const fieldsMax = 200;

const isPlain = (type: string) => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
/** Mail providers end a subscription like this (RFC 8058); our own pages never do. */
const isInParts = (type: string) => /^multipart\/form-data\s*;/i.test(type);

/** The fields of a form; nothing when it is none, or too large, or no text. Files are no fields of ours. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get('content-type') ?? '';
  if (!isPlain(type) && !isInParts(type)) return undefined;
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) return undefined;
  const bytes = await readBytes(request.body);
  const pairs = bytes && (isPlain(type) ? plainPairs(bytes) : await pairsInParts(bytes, type));
  if (!pairs) return undefined;
  const fields = pairs.slice(0, fieldsMax);
  return new URLSearchParams(fields.map(([name, value]) => [name, value.replaceAll('\0', '').toWellFormed()]));
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Buffer<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > bytesMax) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

type Pairs = [name: string, value: string][];

function plainPairs(bytes: Uint8Array): Pairs | undefined {
  try {
    return [...new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(bytes))];
  } catch {
    return undefined;
  }
}

async function pairsInParts(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Pairs | undefined> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  } catch {
    return undefined;
  }
}
