import type { Locale } from '#kernel/words.ts';
import type { GenreParentId } from '#modules/calendar/vocabulary/genre-marks.ts';

export const posterFamilies = [
  'stack',
  'numeral',
  'linocut',
  'layers',
  'arcs',
  'diagonal',
  'eye',
  'column',
  'grid',
] as const;

export type PosterFamily = (typeof posterFamilies)[number];

/** Small and card hang in lists, wide goes with links, upright and story are for networks, A4 is for the door. */
export const posterFormats = ['klein', 'karte', 'quer', 'a4', 'hochformat', 'story'] as const;

export type PosterFormat = (typeof posterFormats)[number];

/** What a poster says. Words stand as they are to be read; only quotes, dashes and undrawable signs are tidied. */
export type Poster = {
  id: string;
  title: string;
  /** An ISO date. */
  date: string;
  /** Already worded, as in „19.30 Uhr“; may be empty. */
  time: string;
  place: string;
  town: string;
  /** A parent genre's id; anything else prints in ink on paper. */
  genre: GenreParentId | (string & {}) | undefined;
  locale: Locale;
  family?: PosterFamily | undefined;
  cancelled?: boolean | undefined;
};
