import type { SearchEngine } from '../engine.ts';
import { findDocuments } from './find-documents.ts';
import { clientOf, type Place, readerMs } from './place.ts';
import { suggestTitles } from './suggest-titles.ts';

/** A Meilisearch that follows our documents. It fails like any other machine: ask it by `withFallback`. */
export function meiliEngine(place: Place, patienceMs = readerMs): SearchEngine {
  const client = clientOf(place, patienceMs);
  return {
    name: 'meilisearch',
    find: (ctx, asked) => findDocuments(ctx, client, place.uid, asked),
    suggest: (ctx, asked) => suggestTitles(ctx, client, place.uid, asked),
  };
}
