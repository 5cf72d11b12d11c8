import { drawPoster, type PosterFormat, posterFormats } from '#across/posters/index.ts';
import { altOfPoster, posterOf } from '#across/share/index.ts';
import { readPublicId } from '#kernel/ids.ts';
import type { Locale } from '#kernel/words.ts';
import { viewPosterFacts } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { posterVersion } from '../present/poster-path.ts';
import type { Sent } from '../sending.ts';
import { pictureOf } from './picture-of.ts';
import { townFile, weekFile } from './week-file.ts';

const name = /^([0-9a-z]{8})-([a-z0-9]+)\.(svg|png|pdf)$/;

/** What pictures are drawn for outside of pages, and on which sheets they are printed. */
const pictures: readonly PosterFormat[] = ['quer', 'hochformat', 'story'];

/** The poster of a file name like "7k3m9q2x-karte.svg", of a date, of a house's week or of the town. */
export async function posterFile(ctx: Ctx, file: string, locale: Locale): Promise<Sent | undefined> {
  const [, id = '', size = '', kind = ''] = name.exec(file) ?? [];
  const format = posterFormats.find((one) => one === size);
  const publicId = readPublicId(id);
  if (!publicId || !format) return townFile(file, locale) ?? weekFile(ctx, file, locale);
  if ((kind === 'png' && !pictures.includes(format)) || (kind === 'pdf' && format !== 'a4')) return undefined;
  const facts = await viewPosterFacts(ctx, publicId);
  if (!facts) return undefined;
  const poster = posterOf({ ...facts, publicId }, { locale, town: city().name, format });
  const svg = () => drawPoster(poster, format);
  const alt = altOfPoster(poster);
  return { version: posterVersion(facts), ...pictureOf(kind, svg, { title: poster.title, alt, locale }) };
}
