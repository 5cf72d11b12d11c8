import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Post } from './post.ts';
import { nameOfWritten } from './written-mails.ts';

/** Where there is no mail server: every mail becomes a file that mail programs open. It is there as a whole or not at all. */
export function folderPost(folder: string, now: Temporal.Instant): Post {
  return {
    async hand({ id, mail }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = nameOfWritten(id, now);
      const draft = join(folder, `.${name}`);
      await writeFile(draft, mail, { mode: 0o600 });
      await rename(draft, join(folder, name));
      return { kind: 'taken' };
    },
    close: () => undefined,
  };
}
