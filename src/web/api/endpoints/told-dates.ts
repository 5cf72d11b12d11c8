import { occurrenceRecord } from '#across/records/index.ts';
import { oncePerLocale } from '#kernel/once-per-locale.ts';
import type { OccurrenceFull } from '#modules/calendar/index.ts';
import { tellingOf } from '../telling-of.ts';

/**
 * A date's whole record as JSON: it costs more than finding the date does. Kept beside the date itself, which is held for
 * one version of the data.
 */
export const toldDate = oncePerLocale((view: OccurrenceFull, locale) =>
  JSON.stringify(occurrenceRecord(view, tellingOf({ locale }))),
);
