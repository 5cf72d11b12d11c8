import type { Telling } from '#across/share/index.ts';
import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { occurrencePath } from './line.ts';

/** Where captions of a date lead. The id alone finds it too, where every character counts. */
export const tellingOfDate = (view: OccurrenceView, locale: Locale): Telling => ({
  locale,
  url: absolute(occurrencePath(view, locale)),
  shortUrl: absolute(pathOf('occurrence', { ref: view.publicId.toLowerCase() }, locale)),
  town: city().name,
});

/** Where captions of a house's week lead: to the house, whose page goes on when the week is over. */
export function tellingOfHouse(slug: string, locale: Locale): Telling {
  const url = absolute(pathOf('institution', { slug }, locale));
  return { locale, url, shortUrl: url, town: city().name };
}

/** An address as people type it: "kultur.example/akteur/haus-am-fluss". */
export const typed = (url: string) => url.replace(/^https?:\/\//, '');
