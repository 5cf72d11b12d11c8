import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** A file that is packed while it is written. It is there, whole, once it is kept; until then nobody sees it. */
export type PackedFile = {
  write: (text: string) => Promise<void>;
  /** How many bytes it has. */
  keep: () => Promise<number>;
  drop: () => Promise<void>;
};

/** What a half-written file is called. */
export const unfinished = '.tmp';

/** Opens a file to be packed. Who writes waits while the disk is slower, so that memory stays flat. */
export function openPackedFile(path: string): PackedFile {
  const beside = `${path}${unfinished}`;
  const packer = createGzip();
  const file = createWriteStream(beside);
  packer.pipe(file);
  const fault = new Promise<never>((_resolve, reject) => {
    packer.once('error', reject);
    file.once('error', reject);
  });
  fault.catch(() => undefined); // Whoever writes or keeps is told.
  return {
    write: async (text) => {
      if (!packer.write(text)) await Promise.race([once(packer, 'drain'), fault]);
    },
    keep: async () => {
      packer.end();
      await Promise.race([finished(file), fault]);
      await rename(beside, path);
      return (await stat(path)).size;
    },
    drop: async () => {
      packer.destroy();
      file.destroy();
      // Until it is closed, it may still be on its way to being there.
      if (!file.closed) await new Promise((resolve) => file.once('close', resolve));
      await rm(beside, { force: true });
    },
  };
}
