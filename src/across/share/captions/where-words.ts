import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { wordsIn } from '../words.ts';
import { cleanText } from './clean-text.ts';

const lettersMax = 120;

/** "Kulturkutter", "online"; nothing where nobody has said. */
export function shortWhere({ place, attendance }: OccurrenceView, locale: Locale): string | undefined {
  if (place) return cleanText(place.name, lettersMax) || undefined;
  return attendance === 'online' ? wordsIn(locale)('where.online') : undefined;
}

/** "Kulturkutter, Großer Saal, Hafenstraße 12, Wesselheim": as a stranger needs it. */
export function longWhere(view: OccurrenceView, locale: Locale): string | undefined {
  const { place } = view;
  if (!place) return shortWhere(view, locale);
  const town = place.locality && !place.name.includes(place.locality) ? place.locality : undefined;
  const parts = [place.name, place.hall, place.streetAddress, town];
  return parts.flatMap((part) => (part && cleanText(part, lettersMax)) || []).join(', ');
}
