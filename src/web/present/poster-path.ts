import type { PosterFormat } from '#across/posters/index.ts';
import type { PublicId } from '#kernel/ids.ts';
import type { Locale } from '#kernel/words.ts';

type Changed = { changedAt: Temporal.Instant };
type FileKind = 'svg' | 'png' | 'pdf';

/** What a poster's address carries so that it may be kept for ever: it moves with every change of the date. */
export const posterVersion = ({ changedAt }: Changed) => Math.floor(changedAt.epochMilliseconds / 1000).toString(36);

/** The address of a date's poster: "/plakat/7k3m9q2x-karte.svg?v=…". */
export const posterPath = (
  view: Changed & { publicId: PublicId },
  format: PosterFormat,
  locale: Locale = 'de',
  kind: FileKind = 'svg',
) =>
  `/plakat/${view.publicId.toLowerCase()}-${format}.${kind}?v=${posterVersion(view)}${locale === 'en' ? '&l=en' : ''}`;
