/** The front door of search: one text index over everything public. */

export { circuitState, currentEngine, meiliPlace } from './current-engine.ts';
export { type Ask, type Found, type Hit, type Kind, kinds, type SearchEngine, type Suggestion } from './engine.ts';
export { indexChanges } from './index-changes.ts';
export { syncMeilisearch } from './meilisearch/sync.ts';
export { type Standing, viewStanding } from './meilisearch/view-standing.ts';
export { syncQueue, wakeSync } from './meilisearch/wake.ts';
export { postgresEngine } from './postgres/engine.ts';
export { queueEverything, queueWhatIsMissing } from './queue-everything.ts';
export type { NamedHit } from './read-hits.ts';
export { type Everything, searchEverything } from './search-everything.ts';
export {
  type FoundList,
  searchAfter,
  searchChanges,
  searchForFeed,
  searchOccurrences,
  searchTogether,
} from './search-occurrences.ts';
export { type SearchStatus, searchStatus } from './search-status.ts';
