import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How many mails without a server are kept as files, and how long. */
const filesMax = 500;
const keptDays = 14;

/** "20261125T160000Z-0199….eml": sorted by name they are sorted by time. */
export const nameOfWritten = (id: string, at: Temporal.Instant) =>
  `${at.round('second').toString().replaceAll(/[-:]/g, '')}-${id}.eml`;

export const isNameOfWritten = (name: string) => /^\d{8}T\d{6}Z-[0-9a-f-]{36}\.eml$/.test(name);

/** The names of the mails that were written into this folder, newest first. */
export async function listWritten(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter(isNameOfWritten).sort().reverse();
}

/** Deletes what is too old, and the oldest where there are too many. */
export async function forgetWritten(folder: string, now: Temporal.Instant): Promise<number> {
  const oldest = nameOfWritten('', now.subtract({ hours: keptDays * 24 }));
  const names = await listWritten(folder);
  const gone = names.filter((name, at) => at >= filesMax || name < oldest);
  for (const name of gone) await rm(join(folder, name), { force: true });
  return gone.length;
}
