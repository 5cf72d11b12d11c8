import type { SearchEngine } from './engine.ts';
import { postgresEngine } from './postgres/engine.ts';

/** The engine that is asked now. */
export const currentEngine = (): SearchEngine => postgresEngine;
