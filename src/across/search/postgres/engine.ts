import type { SearchEngine } from '../engine.ts';
import { findDocuments } from './find-documents.ts';
import { suggestTitles } from './suggest-titles.ts';

/** The engine that is always there: the house's own Postgres. */
export const postgresEngine: SearchEngine = { name: 'postgres', find: findDocuments, suggest: suggestTitles };
