/** The front door of the calendar: all that other modules and the floors above may use. */
export { type Announced, addDates, announcedUntil, eventsWithPublicIds } from './add-dates.ts';
export { cancelOccurrence } from './cancel-occurrence.ts';
export { countDays } from './count-days.ts';
export { deleteOccurrence } from './delete-occurrence.ts';
export type { Why } from './discover/discover.ts';
export { weights } from './discover/score.ts';
export type { EventContent, EventDraft, OccurrenceDraft } from './drafts.ts';
export { daysRemembered, forgetExposure } from './exposure/forget-exposure.ts';
export { daysCounted } from './exposure/recent-exposure.ts';
export { recordExposure } from './exposure/record-exposure.ts';
export { shownText } from './exposure/shown-places.ts';
export { type ExposureReport, type ExposureSpan, type Shares, viewExposure } from './exposure/view-exposure.ts';
export { addressOf, queryOf, valueIn, withFacet, withoutValue } from './filter/address-of.ts';
export { countedFacets, type FacetCounts } from './filter/count-facets.ts';
export { type DaySpan, daysAsked } from './filter/days-asked.ts';
export { type Describe, describeFilter, type Names, valueLabel, type Words } from './filter/describe-filter.ts';
export { type FacetId, type Filter, facetIds, facetNamed, facetOf } from './filter/facets.ts';
export { nameFilter } from './filter/name-filter.ts';
export { radiusOf, withoutPoint } from './filter/near.ts';
export { nearWords } from './filter/near-words.ts';
export { type ParsedFilter, parseFilter } from './filter/parse-filter.ts';
export { daysOfPeriodValue } from './filter/period-values.ts';
export { type FeedKind, feedLinesMax, filterOfFeed } from './filter-of-feed.ts';
export { firstDayAsked } from './first-day-asked.ts';
export { viewOccurrences } from './held-views.ts';
export { organisersOfEvent, seriesOfEvent } from './links-of-event.ts';
export { type DatesAfter, type ListPosition, listAfter } from './list-after.ts';
export { type DateChange, listChanges, listChangesOf } from './list-changes.ts';
export {
  type ListedLine,
  linesPerPage,
  listForFeed,
  listOccurrences,
  listTogether,
  type OccurrenceList,
  type Wanted,
} from './list-occurrences.ts';
export { type MergeRefusal, mergeEvent, mergeInstitution, mergeVenue } from './merge.ts';
export { moveOccurrence } from './move-occurrence.ts';
export { occurrenceTimes } from './occurrence-times.ts';
export { postponeOccurrence } from './postpone-occurrence.ts';
export { euroRange, euros, isFree, priceWords } from './price-words.ts';
export { eventsAtOnceMax, type Published, type PublishRefusal, publishEvents } from './publish-events.ts';
export { rescheduleOccurrence } from './reschedule-occurrence.ts';
export { type Revision, type RevisionRefusal, reviseEvents } from './revise-events.ts';
export { loadPlaces } from './sentence/load-places.ts';
export { type Understood, understand } from './sentence/understand.ts';
export { publishSeries, type SeriesDraft, type SeriesView, viewSeries } from './series.ts';
export type * from './shapes.ts';
export { type EventView, type FoundEvent, viewEvent } from './view-event.ts';
export { viewInFull } from './view-in-full.ts';
export { viewOccurrence } from './view-occurrence.ts';
export { viewPosterFacts } from './view-poster-facts.ts';
export type * from './views.ts';
export { findFormat, findGenre, formats, type Genre, genres, parentGenre } from './vocabulary/genres.ts';
