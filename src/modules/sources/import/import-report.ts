import type { Draft, Note, Refused } from '../draft.ts';
import { guessOfDrafts } from './event-content.ts';

export type ImportCounts = { new: number; changed: number; unchanged: number; refused: number };

/** What an import did, or on a dry run would have done. */
export type ImportReport = {
  source: string;
  dryRun: boolean;
  counts: ImportCounts;
  /** Dates a source names no more: marked, but not taken down. */
  missing: number;
  venues: { known: number; new: number };
  /** Of the events that are new here. */
  genres: { guessed: number; open: number };
  refused: Refused[];
  notes: Note[];
};

/** How many new events could be given a genre. */
export function countGenres(groups: readonly (readonly Draft[])[]): ImportReport['genres'] {
  const guessed = groups.filter(([first]) => first && guessOfDrafts(first).genre !== undefined).length;
  return { guessed, open: groups.length - guessed };
}
