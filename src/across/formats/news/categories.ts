import { inLocale, type Locale } from '#kernel/words.ts';
import { findFormat, findGenre, type OccurrenceView } from '#modules/calendar/index.ts';

type Category = { id: string; label: string };

/** There are as many as genres times formats in use, in two languages. */
const known = new Map<string, readonly Category[]>();

/** Genre and format with their ids; what nobody knows is left out. */
export function categoriesOf({ event }: OccurrenceView, locale: Locale): readonly Category[] {
  const key = `${locale} ${event.genre ?? ''} ${event.format ?? ''}`;
  const found = known.get(key);
  if (found) return found;
  const both = [event.genre && findGenre(event.genre), event.format && findFormat(event.format)];
  const categories = both.flatMap((one) => (one ? [{ id: one.id, label: inLocale(one.label, locale) }] : []));
  if (categories.length > 0) known.set(key, categories);
  return categories;
}
