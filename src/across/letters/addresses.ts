import type { Locale } from '#kernel/words.ts';
import type { Filter, OccurrenceView } from '#modules/calendar/index.ts';

/** Where the things of a letter live: whole addresses, given by who knows the pages. */
export type LetterAddresses = {
  date: (view: OccurrenceView, locale: Locale) => string;
  list: (filter: Filter, locale: Locale) => string;
  /** The page of one subscription; by POST it is ended in one step. */
  subscription: (token: string, locale: Locale) => string;
  privacy: (locale: Locale) => string;
  imprint: (locale: Locale) => string;
};
