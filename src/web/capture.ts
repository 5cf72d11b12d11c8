import type { ServerResponse } from 'node:http';

/** An answer longer than this goes out as it comes. */
const capturedBytesMax = 8_000_000;

/**
 * Lets whoever answers write as usual, and hands over the body when it is complete; `finish` sends it. What `wants`
 * declines once the headers are set, and what grows too long, goes out untouched.
 */
export function capture(
  response: ServerResponse,
  wants: () => boolean,
  finish: (body: Buffer<ArrayBufferLike>) => void,
): void {
  const chunks: Buffer<ArrayBufferLike>[] = [];
  let size = 0;
  const release = () => {
    for (const method of ['write', 'end', 'flushHeaders']) Reflect.deleteProperty(response, method);
    for (const chunk of chunks.splice(0)) response.write(chunk);
  };
  const take = (chunk: unknown) => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    chunks.push(bytes);
  };
  response.flushHeaders = () => undefined;
  response.write = (chunk: unknown) => {
    take(chunk);
    if (size <= capturedBytesMax && wants()) return true;
    const last = chunks.pop();
    release();
    return response.write(last);
  };
  response.end = (chunk?: unknown) => {
    take(chunk);
    const body = Buffer.concat(chunks.splice(0));
    release();
    if (body.length > 0 && wants()) finish(body);
    else response.end(body.length > 0 ? body : undefined);
    return response;
  };
}
