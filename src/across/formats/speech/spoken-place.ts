import type { Locale } from '#kernel/words.ts';
import type { PlaceView } from '#modules/calendar/index.ts';
import { oneLine } from '../plain-text.ts';
import { digitWords } from './number-words.ts';
import { spokenText } from './spoken-text.ts';

/** "Kulturkutter, Großer Saal, Hafenstraße zwölf, vier vier acht neun vier Wesselheim". */
export function spokenPlace(place: PlaceView, locale: Locale): string {
  const said = (text: string | undefined) => text && spokenText(oneLine(text, 120), locale);
  const postcode =
    place.postalCode && /^\d{4,5}$/.test(place.postalCode)
      ? digitWords(place.postalCode, locale)
      : said(place.postalCode);
  const town = [postcode, said(place.locality)].filter(Boolean).join(' ');
  return [said(place.name), said(place.hall), said(place.streetAddress), town].filter(Boolean).join(', ');
}
