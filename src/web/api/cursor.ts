import type { z } from 'zod';

const lettersMax = 400;

/** A place in a list as an opaque word. It holds no secret; whoever changes it gets another place or a refusal. */
export const writeCursor = (parts: readonly (string | number)[]) =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The place a word stands for, or nothing when it is none of ours. */
export function readCursor<Shape extends z.ZodType>(text: string, shape: Shape): z.output<Shape> | undefined {
  if (text.length > lettersMax || !/^[\w-]+$/.test(text)) return undefined;
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
