import { occurrenceRecord } from '#across/records/index.ts';
import type { Locale } from '#kernel/words.ts';
import type { OccurrenceFull } from '#modules/calendar/index.ts';
import { tellingOf } from '../telling-of.ts';

/** Goes with the dates themselves, which are held for one version of the data. */
const known = new WeakMap<OccurrenceFull, Map<Locale, string>>();

/** A date's whole record as JSON, made once while the data stays: it costs more than finding the date does. */
export function toldDate(view: OccurrenceFull, locale: Locale): string {
  const told = known.get(view) ?? new Map<Locale, string>();
  known.set(view, told);
  const text = told.get(locale) ?? JSON.stringify(occurrenceRecord(view, tellingOf({ locale })));
  told.set(locale, text);
  return text;
}
