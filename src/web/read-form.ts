/** More than any form of ours can hold; whoever sends more is not read to the end. */
const bytesMax = 64_000;
const fieldsMax = 200;

const isForm = (type: string | null) => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type ?? '');

/** The fields of a plain form; nothing when it is none, or too large, or no text. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  if (!isForm(request.headers.get('content-type'))) return undefined;
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) return undefined;
  const text = await readText(request.body);
  if (text === undefined) return undefined;
  const fields = [...new URLSearchParams(text)].slice(0, fieldsMax);
  return new URLSearchParams(fields.map(([name, value]) => [name, value.replaceAll('\0', '').toWellFormed()]));
}

async function readText(body: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > bytesMax) return undefined;
    pieces.push(piece);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    return undefined;
  }
}
