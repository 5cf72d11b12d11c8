/** The front door of records: the shapes in which programs are told of dates, events, venues and who makes them. */
export { accessRecord } from './access.ts';
export { articleShape } from './article.ts';
export { changeRecord, changeShape } from './change.ts';
export { type ChangeKind, changeKinds } from './change-kinds.ts';
export { datesOfEvent, eventRecord, eventShape } from './event.ts';
export { facetsRecord, facetsShape } from './facets.ts';
export { genreRecords, genreShape } from './genre.ts';
export { institutionRecord, institutionShape } from './institution.ts';
export { licenceOf, licenceShape } from './licence.ts';
export { type Included, occurrenceRecord, occurrenceShape } from './occurrence.ts';
export { problemShape } from './problem.ts';
export {
  type ChangePosition,
  type ChangeRow,
  changesAfter,
  daysLogged,
  forgetChanges,
  logBegan,
  placeBefore,
} from './read/changes.ts';
export { type EventRow, findEvent, pageOfEvents } from './read/events.ts';
export {
  type InstitutionRow,
  institutionsWithIds,
  pageOfInstitutions,
  slugOfInstitution,
} from './read/institutions.ts';
export type { Page, Stretch } from './read/page.ts';
export { findSeries, pageOfSeries, type SeriesRow } from './read/series.ts';
export { pageOfVenues, slugOfVenue, type VenueRow, venuesWithIds } from './read/venues.ts';
export { shapes } from './registry.ts';
export { seriesRecord, seriesShape } from './series.ts';
export type { Telling, ThingKind } from './telling.ts';
export { venueRecord, venueShape } from './venue.ts';
