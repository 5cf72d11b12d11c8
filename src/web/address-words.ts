import { isSlug, slugOf } from '#kernel/slug.ts';
import type { Locale } from '#kernel/words.ts';
import { facetOf, readPeriodValue, valueIn } from '#modules/calendar/inputs.ts';
import { findGenre } from '#modules/calendar/vocabulary/genres.ts';
import { tidyRef } from './ref.ts';

/** One changeable part of an address: how it is read (nothing: there is no such page) and written in a language. */
type Part = {
  read: (text: string, before: Readonly<Record<string, string>>) => string | undefined;
  write?: (stored: string, locale: Locale) => string;
};

const slugMax = 120;

/** The parts of addresses by the names they have in the table of pages. */
export const parts: Readonly<Record<string, Part>> = {
  ref: { read: tidyRef },
  mail: { read: (text) => (/^[0-9a-f-]{36}$/.test(text) ? text : undefined) },
  slug: { read: (text) => (isSlug(text) ? text : slugOf(text, slugMax)) || undefined },
  period: { read: (text) => (text.includes('..') ? undefined : readPeriodValue(text)) },
  genre: { read: (text) => (text.includes('.') ? undefined : findGenre(text)?.id) },
  child: { read: (text, { genre }) => (findGenre(`${genre}.${text}`) ? text : undefined) },
  token: { read: (text) => (/^[0-9a-f]{64}$/.test(text) ? text : undefined) },
  service: {
    read: (text) => facetOf('mit').read(text),
    write: (stored, locale) => valueIn('mit', stored, locale),
  },
};
