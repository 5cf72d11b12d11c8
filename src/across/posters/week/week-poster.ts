import type { Locale } from '#kernel/words.ts';

export const weekFormats = ['quer', 'hochformat', 'story', 'a4'] as const;
export type WeekFormat = (typeof weekFormats)[number];

/** A date of the week: its slip, its title, and when and where in a line. */
export type WeekRow = {
  /** An ISO date; a run that is on all week has none, and its slip bears its genre's mark. */
  date: string | undefined;
  title: string;
  line: string;
  genre: string | undefined;
  /** Called off: its title is struck. */
  off: boolean;
};

/** What the sheet of a week says. Words stand as they are to be read. */
export type WeekPoster = {
  name: string;
  /** "23.–29. November 2026" */
  span: string;
  /** At most `weekRowsMax` of its format. */
  rows: readonly WeekRow[];
  /** "und 4 weitere Termine" */
  more: string | undefined;
  /** Said instead of rows. */
  nothing: string;
  /** Where the rest is found. */
  foot: string;
  locale: Locale;
};

/** More rows than these could no longer be read from an arm's length. */
export const weekRowsMax: Readonly<Record<WeekFormat, number>> = { quer: 3, hochformat: 6, story: 8, a4: 8 };
