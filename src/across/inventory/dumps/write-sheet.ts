import { join } from 'node:path';
import { type Dump, type DumpedKind, dumpName } from './dump.ts';
import { openPackedFile } from './packed-file.ts';

/** How lines are written: what stands above them, and each thing's own line without its end. */
export type LineForm<Thing> = { ending: 'jsonl' | 'csv'; head?: string; line: (thing: Thing) => string };

/** Things of a kind, some hundred at once, and in which forms they are written down. */
export type Sheet<Thing> = {
  kind: DumpedKind;
  year?: number | undefined;
  things: AsyncIterable<readonly Thing[]>;
  forms: readonly LineForm<Thing>[];
};

/**
 * Writes things into a packed file for each form, read once for all of them. A file is complete before it replaces the one
 * of yesterday; where there is no thing there is no file; whoever tells it to stop finds what was there before.
 */
export async function writeSheet<Thing>(
  folder: string,
  { kind, year, things, forms }: Sheet<Thing>,
  signal?: AbortSignal,
): Promise<Dump[]> {
  const files = forms.map((form) => {
    const name = dumpName(kind, form.ending, year);
    return { ...form, name, file: openPackedFile(join(folder, name)) };
  });
  try {
    for (const { head, file } of files) if (head) await file.write(`${head}\n`);
    let count = 0;
    for await (const some of things) {
      signal?.throwIfAborted();
      count += some.length;
      for (const { line, file } of files) await file.write(some.map((thing) => `${line(thing)}\n`).join(''));
    }
    const written: Dump[] = [];
    for (const { name, ending, file } of files) {
      if (count > 0) written.push({ name, kind, year, ending, things: count, bytes: await file.keep() });
      else await file.drop();
    }
    return written;
  } catch (error) {
    await Promise.all(files.map(({ file }) => file.drop()));
    throw error;
  }
}
