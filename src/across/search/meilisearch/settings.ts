import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { hitsMax } from '../engine.ts';
import { oneMistakeFrom, twoMistakesFrom } from '../words/near.ts';
import { synonyms } from '../words/synonyms.ts';

/** Raised when documents are written differently, so that an index with the old ones is built anew. */
const documentsVersion = 1;

/** Those that say more clearly what a thing is come first. */
export const searchable = ['title', 'names', 'parts', 'topics', 'body'] as const;

/** The index as we want it. Nothing else can be filtered by, and hits say nothing but what they are. */
export const settings: Settings = {
  searchableAttributes: [...searchable],
  displayedAttributes: ['id', 'kind'],
  filterableAttributes: ['kind', 'lastDay'],
  sortableAttributes: ['firstDay', 'lastDay'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  stopWords: [], // "Was ihr wollt" is a title.
  synonyms: Object.fromEntries(
    [...synonyms].map(([word, others]) => [word, others.map((words) => words.join(' ')).sort()]),
  ),
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: oneMistakeFrom, twoTypos: twoMistakesFrom } },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['deu'] }],
  pagination: { maxTotalHits: hitsMax },
};

/** Tells an index that was made by other settings, or of other documents, from one of ours. */
export const settingsHash = createHash('sha256')
  .update(JSON.stringify([documentsVersion, settings]))
  .digest('hex')
  .slice(0, 16);
