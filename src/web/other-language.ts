import type { Locale } from '#kernel/words.ts';
import { addressOf, type Filter } from '#modules/calendar/inputs.ts';
import { city } from '#platform/city.ts';
import type { Place } from './page-at.ts';
import { pathOf } from './path-of.ts';

/** The same page with the same filter in every language of the city, German first. */
export function inEveryLanguage({ page, params }: Place, filter: Filter): { locale: Locale; path: string }[] {
  const locales = city().languages.toSorted();
  return locales.map((locale) => ({ locale, path: addressOf(pathOf(page, params, locale), filter, locale) }));
}
