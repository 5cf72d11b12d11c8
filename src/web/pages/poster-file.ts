import { drawPoster, type PosterFormat, posterPng } from '#across/posters/index.ts';
import { timeWords } from '#kernel/date-words.ts';
import { readPublicId } from '#kernel/ids.ts';
import { inLocale, type Locale } from '#kernel/words.ts';
import { parentGenre, viewPosterFacts } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';

type PosterFile = { body: string | Uint8Array<ArrayBuffer>; contentType: string; version: string };

const name = /^([0-9a-z]{8})-(klein|karte|quer|a4)\.(svg|png)$/;
const formatNamed: Record<string, PosterFormat> = { klein: 'klein', karte: 'karte', quer: 'quer', a4: 'a4' };

/** The poster of a file name like "7k3m9q2x-karte.svg"; as picture only the wide one, for link previews. */
export async function posterFile(ctx: Ctx, file: string, locale: Locale): Promise<PosterFile | undefined> {
  const [, id = '', size = '', kind = ''] = name.exec(file) ?? [];
  const [publicId, format] = [readPublicId(id), formatNamed[size]];
  if (!publicId || !format || (kind === 'png' && format !== 'quer')) return undefined;
  const facts = await viewPosterFacts(ctx, publicId);
  if (!facts) return undefined;
  const svg = drawPoster(
    {
      id: publicId,
      title: inLocale(facts.title, locale),
      date: facts.startsLocal.toPlainDate().toString(),
      time: facts.precision === 'minute' ? timeWords(facts.startsLocal, locale) : '',
      place: facts.place ?? '',
      town: facts.locality ?? city().name,
      genre: facts.genre ? parentGenre(facts.genre) : undefined,
      locale,
      cancelled: format === 'a4' && facts.status === 'abgesagt',
    },
    format,
  );
  const version = Math.floor(facts.changedAt.epochMilliseconds / 1000).toString(36);
  return kind === 'png'
    ? { body: Uint8Array.from(await posterPng(svg)), contentType: 'image/png', version }
    : { body: svg, contentType: 'image/svg+xml; charset=utf-8', version };
}
