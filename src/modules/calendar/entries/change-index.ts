import { type CalendarIndex, indexOfLines, lineAt } from './calendar-index.ts';
import { type EntryRow, type Line, lineOf } from './lines.ts';

/** What became of the calendar: these dates' lines are now those rows, and no others. */
export type EntryChanges = { occurrenceIds: ReadonlySet<string>; rows: readonly EntryRow[] };

/**
 * The index after a change, the same as if it were built anew; the one before stays as it was for who still reads it. Terms
 * keep their numbers, so what did not change is only placed again.
 */
export function withChanges(index: CalendarIndex, { occurrenceIds, rows }: EntryChanges): CalendarIndex {
  if (occurrenceIds.size === 0) return index;
  const lines: Line[] = [];
  for (let row = 0; row < index.size; row++) {
    if (!occurrenceIds.has(index.occurrenceIds[row]!)) lines.push(lineAt(index, row));
  }
  for (const row of rows) lines.push(lineOf(row, index.vocabulary));
  return indexOfLines(lines, index.vocabulary, index.truncated);
}
