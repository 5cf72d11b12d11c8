import type { TownPoster } from '#across/posters/index.ts';
import { shareWords, versionOf } from '#across/share/index.ts';
import { type Locale, maybeInLocale } from '#kernel/words.ts';
import { city } from '#platform/city.ts';

/** The words on the town's sheet. */
export const townPoster = (locale: Locale): TownPoster => ({
  town: city().name,
  claim: maybeInLocale(city().tagline, locale) ?? shareWords(locale)('town.claim'),
});

/** The picture of pages that have none of their own. */
export function townPicture(locale: Locale) {
  const { town, claim } = townPoster(locale);
  const path = `/plakat/stadt-quer.png?v=${versionOf([town, claim])}${locale === 'en' ? '&l=en' : ''}`;
  return { path, width: 1200, height: 630, alt: `${town}. ${claim}` };
}
