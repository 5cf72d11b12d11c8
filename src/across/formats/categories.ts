import { inLocale, type Locale } from '#kernel/words.ts';
import { findFormat, findGenre, type OccurrenceView } from '#modules/calendar/index.ts';

export type Category = { id: string; label: string };

/** There are as many as genres times formats in use, in two languages; ids come from the database, so it is bounded. */
const known = new Map<string, readonly Category[]>();

/** Genre and format with their ids; what nobody knows is left out. */
export function categoriesOf({ event }: OccurrenceView, locale: Locale): readonly Category[] {
  const key = `${locale} ${event.genre ?? ''} ${event.format ?? ''}`;
  const found = known.get(key);
  if (found) return found;
  const both = [event.genre && findGenre(event.genre), event.format && findFormat(event.format)];
  const categories = both.flatMap((one) => (one ? [{ id: one.id, label: inLocale(one.label, locale) }] : []));
  if (known.size < 10_000) known.set(key, categories);
  return categories;
}
