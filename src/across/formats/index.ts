/** The front door of forms: lists and things in the words of other programs. */
export { type CalendarAddresses, listCalendarAddresses, occurrenceCalendarAddresses } from './add-to-calendar.ts';
export { tableOf } from './csv.ts';
export {
  type Form,
  type FormOptions,
  type Line,
  type ListOf,
  type Portal,
  usualOptions,
  wholeText,
} from './form.ts';
export { findForm, forms } from './forms.ts';
export { occurrenceJsonLd } from './json-ld/dates.ts';
export { eventJsonLd, seriesJsonLd } from './json-ld/gatherings.ts';
export type { JsonLd } from './json-ld/json-ld.ts';
export { jsonLdText } from './json-ld/json-ld-text.ts';
export { organizationJsonLd } from './json-ld/organizations.ts';
export type { PageOf, PageWithDates } from './json-ld/page-of.ts';
export { placeJsonLd } from './json-ld/places.ts';
export { changeNote, placeName, titleOf } from './line-words.ts';
export { linesOf } from './lines-of.ts';
export { oneLine } from './plain-text.ts';
export { internetTime } from './utc-words.ts';
