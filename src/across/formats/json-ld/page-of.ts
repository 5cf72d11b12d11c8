import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';

/** What the page knows and a thing does not: its addresses, absolute, and its language. */
export type PageOf = {
  locale: Locale;
  url: string;
  imageUrl?: string | undefined;
  urlOf: (kind: 'venue' | 'institution' | 'series', slug: string) => string;
  /** "Rollstuhl-WC" for wc_rollstuhl; without it facts go by their ids. */
  factName?: ((fact: string) => string) | undefined;
};

/** A page that also lists dates. */
export type PageWithDates = PageOf & { urlOfDate: (view: OccurrenceView) => string };
