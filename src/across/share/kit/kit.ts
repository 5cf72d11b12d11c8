import type { Poster, WeekFormat, WeekPoster } from '#across/posters/index.ts';
import type { Locale } from '#kernel/words.ts';
import type { CaptionLength } from '../captions/date-captions.ts';

export type Caption = { length: CaptionLength; text: string };

/** The sheets that are handed out: link preview, post, story, poster for the door. */
export const kitFormats = ['quer', 'hochformat', 'story', 'a4'] as const satisfies readonly WeekFormat[];

/** All there is to pass something on, in words: nothing is drawn yet, so that making it costs next to nothing. */
export type Kit = {
  /** The beginning of all its files' names. */
  base: string;
  title: string;
  url: string;
  /** The language of pictures and calendar. */
  locale: Locale;
  /** Wall time of the last change, "2026-11-18T10:30:15": the same kit has the same bytes. */
  changedLocal: string;
  captions: Readonly<Record<Locale, readonly Caption[]>>;
  alt: Readonly<Record<Locale, string>>;
  sheets: readonly { format: WeekFormat; poster: Poster | WeekPoster }[];
  /** The calendar file. */
  calendar: string;
};
