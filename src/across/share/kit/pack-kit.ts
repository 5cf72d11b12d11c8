import { type ZipOptions, zipSync } from 'fflate';
import { posterPdf, posterPng } from '#across/posters/index.ts';
import type { Busy } from '#kernel/queue.ts';
import { done, type Result } from '#kernel/result.ts';
import { locales } from '#kernel/words.ts';
import { wordsIn } from '../words.ts';
import { drawSheet } from './draw-sheet.ts';
import { sheetName } from './file-names.ts';
import type { Kit } from './kit.ts';
import { readmeText } from './readme-text.ts';

type File = [bytes: Uint8Array, options: ZipOptions];

/** A kit as one ZIP: the same kit gives the same bytes. Refused while too many pictures are asked for at once. */
export async function packKit(kit: Kit): Promise<Result<Uint8Array<ArrayBuffer>, Busy>> {
  const files: Record<string, File> = { ...textFiles(kit) };
  for (const sheet of kit.sheets) {
    const bytes = await sheetBytes(sheet, kit);
    if (!bytes.ok) return bytes;
    // Pictures and PDF are packed already.
    files[sheetName(kit.base, sheet.format)] = [bytes.value, { level: 0 }];
  }
  return done(Uint8Array.from(zipSync(files, { mtime: zipTime(kit.changedLocal) })));
}

function textFiles({ base, captions, alt, calendar, ...kit }: Kit): Record<string, File> {
  const say = wordsIn(kit.locale);
  const texts: Record<string, string> = {
    [say('file.readme')]: readmeText({ base, captions, alt, calendar, ...kit }),
    [`${base}.ics`]: calendar,
  };
  for (const locale of locales) {
    texts[`${base}-${say('file.alt')}-${locale}.txt`] = `${alt[locale]}\n`;
    for (const { length, text } of captions[locale]) texts[`${base}-text-${length}-${locale}.txt`] = `${text}\n`;
  }
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]): [string, File] => [name, [Buffer.from(text), { level: 6 }]]),
  );
}

async function sheetBytes(
  sheet: Kit['sheets'][number],
  { title, alt, locale }: Kit,
): Promise<Result<Uint8Array, Busy>> {
  const svg = drawSheet(sheet);
  return sheet.format === 'a4' ? done(posterPdf(svg, { title, alt: alt[locale], locale })) : posterPng(svg);
}

/** ZIP knows wall time from 1980 to 2099; read without a zone, it is written as it stands. */
function zipTime(local: string): string {
  const time = Temporal.PlainDateTime.from(local);
  return time.with({ year: Math.min(2099, Math.max(1980, time.year)) }).toString({ smallestUnit: 'second' });
}
