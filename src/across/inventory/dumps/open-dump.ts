import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { isDumpName } from './dump.ts';

export type OpenDump = {
  bytes: number;
  /** Another one for each file that is ever written under this name. */
  version: string;
  read: () => ReadableStream;
  close: () => Promise<void>;
};

/** A dump to be sent. Held open, it stays what it was, even while tonight's takes its place. */
export async function openDump(folder: string, name: string): Promise<OpenDump | undefined> {
  if (!isDumpName(name)) return undefined;
  const file = await open(join(folder, name)).catch(() => undefined);
  if (!file) return undefined;
  const { size, mtimeMs } = await file.stat();
  return {
    bytes: size,
    version: `${Math.floor(mtimeMs).toString(36)}-${size.toString(36)}`,
    read: () => Readable.toWeb(file.createReadStream()),
    close: () => file.close(),
  };
}
