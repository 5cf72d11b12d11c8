import type { Poster, PosterFormat } from '#across/posters/index.ts';
import { timeWords } from '#kernel/date-words.ts';
import { inLocale, type Locale, type LocalizedText } from '#kernel/words.ts';
import { parentGenre } from '#modules/calendar/index.ts';

/** The little a poster needs to know of a date. */
export type PosterDate = {
  publicId: string;
  title: LocalizedText;
  genre?: string | null | undefined;
  startsLocal: Temporal.PlainDateTime;
  precision: string;
  status: string;
  place?: string | null | undefined;
  locality?: string | null | undefined;
};

type Wanted = { locale: Locale; town: string; format: PosterFormat };

/** On our pages a label beside the poster says what was called off; what leaves the house says so itself. */
const hungOnPages: readonly PosterFormat[] = ['klein', 'karte'];

/** The words of a date's poster. */
export const posterOf = (date: PosterDate, { locale, town, format }: Wanted): Poster => ({
  id: date.publicId,
  title: inLocale(date.title, locale),
  date: date.startsLocal.toPlainDate().toString(),
  time: date.precision === 'minute' ? timeWords(date.startsLocal, locale) : '',
  place: date.place ?? '',
  town: date.locality ?? town,
  genre: date.genre ? parentGenre(date.genre) : undefined,
  locale,
  cancelled: date.status === 'abgesagt' && !hungOnPages.includes(format),
});
