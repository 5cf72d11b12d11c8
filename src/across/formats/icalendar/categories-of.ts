import type { ICalCategoryData } from 'ical-generator';
import { inLocale, type Locale } from '#kernel/words.ts';
import { findFormat, findGenre, type OccurrenceView } from '#modules/calendar/index.ts';

/** Genre and format in the reader's words; ids nobody knows are left out. */
export function categoriesOf({ event }: OccurrenceView, locale: Locale): ICalCategoryData[] {
  const labels = [event.genre && findGenre(event.genre)?.label, event.format && findFormat(event.format)?.label];
  return labels.flatMap((label) => (label ? [{ name: inLocale(label, locale) }] : []));
}
