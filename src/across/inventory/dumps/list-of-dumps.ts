import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Dumps, dumpedKinds, isDumpName } from './dump.ts';
import { unfinished } from './packed-file.ts';

const fileName = 'dumps.json';

const shape = z.object({
  writtenAt: z.iso.datetime().transform((text) => Temporal.Instant.from(text)),
  files: z.array(
    z.object({
      name: z.string().refine(isDumpName),
      kind: z.enum(dumpedKinds),
      year: z.number().int().optional(),
      ending: z.enum(['jsonl', 'csv']),
      things: z.number(),
      bytes: z.number(),
    }),
  ),
});

/** Says what was written. It is the last that is written, so what it names is there. */
export async function keepListOfDumps(folder: string, dumps: Dumps): Promise<void> {
  const path = join(folder, fileName);
  await writeFile(`${path}${unfinished}`, JSON.stringify({ ...dumps, writtenAt: dumps.writtenAt.toString() }));
  await rename(`${path}${unfinished}`, path);
}

/** The dumps of last night, or nothing while there are none, or a list of another version. */
export async function listDumps(folder: string): Promise<Dumps | undefined> {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
