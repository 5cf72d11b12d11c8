import { type Bits, hasBit, noBits, setBit } from '#kernel/bits.ts';
import { type EntryRow, inCalendarOrder, type Line, lineOf, newVocabulary, type Vocabulary } from './lines.ts';

/** One value of a facet: its number in the vocabulary, and the rows that have it. */
export type Term = { number: number; rows: Bits };

/**
 * A stretch of the calendar held as columns, sorted by start and, at the same minute, by the day's own lottery. A term is
 * a set of row numbers, so that any filter is a few intersections and any count a few thousand word operations.
 */
export type CalendarIndex = {
  size: number;
  occurrenceIds: string[];
  eventIds: string[];
  cultureDates: string[];
  starts: Int32Array;
  gone: Int32Array;
  ties: Int32Array;
  minuteOfDay: Int16Array;
  ageMin: Uint8Array;
  ageMax: Uint8Array;
  latitudes: Float64Array;
  longitudes: Float64Array;
  published: Int32Array;
  changed: Int32Array;
  completeness: Uint8Array;
  /** Rows that stand in the day lists; the others are runs, for the shelf. */
  listed: Bits;
  /** The runs, those that end soonest first. */
  runs: number[];
  closing: Bits;
  /** By facet, then by value; besides the facets "mit-unklar" and "mit-teils" for what is not known or half true. */
  terms: ReadonlyMap<string, ReadonlyMap<string, Term>>;
  /** The same by row: where each row's terms begin in `termNumbers`. */
  termsFrom: Uint32Array;
  termNumbers: Uint32Array;
  vocabulary: Vocabulary;
  /** The bounded load left later lines out. */
  truncated: boolean;
};

/** Builds the index of rows as they were loaded, in whatever order. */
export function indexOf(rows: readonly EntryRow[], truncated = false): CalendarIndex {
  const vocabulary = newVocabulary();
  return indexOfLines(
    rows.map((row) => lineOf(row, vocabulary)),
    vocabulary,
    truncated,
  );
}

/** Builds the index of lines whose terms are in this vocabulary. */
export function indexOfLines(lines: Line[], vocabulary: Vocabulary, truncated = false): CalendarIndex {
  lines.sort(inCalendarOrder);
  const size = lines.length;
  const rowsOfTerms = vocabulary.names.map(() => noBits(size));
  const index: CalendarIndex = {
    size,
    occurrenceIds: new Array(size),
    eventIds: new Array(size),
    cultureDates: new Array(size),
    starts: new Int32Array(size),
    gone: new Int32Array(size),
    ties: new Int32Array(size),
    minuteOfDay: new Int16Array(size),
    ageMin: new Uint8Array(size),
    ageMax: new Uint8Array(size),
    latitudes: new Float64Array(size),
    longitudes: new Float64Array(size),
    published: new Int32Array(size),
    changed: new Int32Array(size),
    completeness: new Uint8Array(size),
    listed: noBits(size),
    runs: [],
    closing: noBits(size),
    terms: byFacet(vocabulary, rowsOfTerms),
    termsFrom: new Uint32Array(size + 1),
    termNumbers: new Uint32Array(lines.reduce((sum, line) => sum + line.terms.length, 0)),
    vocabulary,
    truncated,
  };
  for (let row = 0; row < size; row++) place(index, row, lines[row]!, rowsOfTerms);
  index.runs.sort((a, b) => index.gone[a]! - index.gone[b]! || a - b);
  return index;
}

function place(index: CalendarIndex, row: number, line: Line, rowsOfTerms: readonly Bits[]) {
  index.occurrenceIds[row] = line.occurrenceId;
  index.eventIds[row] = line.eventId;
  index.cultureDates[row] = line.cultureDate;
  index.starts[row] = line.startsMinute;
  index.gone[row] = line.goneMinute;
  index.ties[row] = line.tie;
  index.minuteOfDay[row] = line.minuteOfDay ?? -1;
  index.ageMin[row] = line.ageMin;
  index.ageMax[row] = line.ageMax;
  index.latitudes[row] = line.latitude ?? Number.NaN;
  index.longitudes[row] = line.longitude ?? Number.NaN;
  index.published[row] = line.publishedMinute;
  index.changed[row] = line.changedMinute;
  index.completeness[row] = line.completeness;
  if (line.role === 'run') index.runs.push(row);
  else setBit(index.listed, row);
  if (line.role === 'closing') setBit(index.closing, row);
  let next = index.termsFrom[row]!;
  for (let at = 0; at < line.terms.length; at++) {
    const term = line.terms[at]!;
    index.termNumbers[next++] = term;
    setBit(rowsOfTerms[term]!, row);
  }
  index.termsFrom[row + 1] = next;
}

function byFacet({ names }: Vocabulary, rowsOfTerms: readonly Bits[]) {
  const facets = new Map<string, Map<string, Term>>();
  for (const [number, name] of names.entries()) {
    const colon = name.indexOf(':');
    const facet = name.slice(0, colon);
    const values = facets.get(facet) ?? new Map<string, Term>();
    facets.set(facet, values.set(name.slice(colon + 1), { number, rows: rowsOfTerms[number]! }));
  }
  return facets;
}

const roleAt = (index: CalendarIndex, row: number) =>
  !hasBit(index.listed, row) ? 'run' : hasBit(index.closing, row) ? 'closing' : 'date';

/** A row as the line it was placed from; an opening counts as a date here, where nobody asks. */
export const lineAt = (index: CalendarIndex, row: number): Line => ({
  occurrenceId: index.occurrenceIds[row]!,
  eventId: index.eventIds[row]!,
  role: roleAt(index, row),
  cultureDate: index.cultureDates[row]!,
  startsMinute: index.starts[row]!,
  goneMinute: index.gone[row]!,
  tie: index.ties[row]!,
  minuteOfDay: index.minuteOfDay[row]!,
  ageMin: index.ageMin[row]!,
  ageMax: index.ageMax[row]!,
  latitude: index.latitudes[row]!,
  longitude: index.longitudes[row]!,
  publishedMinute: index.published[row]!,
  changedMinute: index.changed[row]!,
  completeness: index.completeness[row]!,
  terms: index.termNumbers.subarray(index.termsFrom[row]!, index.termsFrom[row + 1]!),
});

/** The first row that starts at `minute` or later. */
export function firstRowFrom(index: CalendarIndex, minute: number): number {
  let [low, high] = [0, index.size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (index.starts[middle]! < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
