import { type Bits, noBits, setBit } from '#kernel/bits.ts';

/** A line of calendar_entries as it is loaded; terms as one string, since splitting it is cheaper than parsing an array. */
export type EntryRow = {
  occurrenceId: string;
  eventId: string;
  role: 'date' | 'opening' | 'closing' | 'run';
  cultureDate: string;
  startsMinute: number;
  goneMinute: number;
  tie: number;
  minuteOfDay: number | null;
  ageMin: number;
  ageMax: number;
  latitude: number | null;
  longitude: number | null;
  publishedMinute: number;
  changedMinute: number;
  terms: string;
};

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
  minuteOfDay: Int16Array;
  ageMin: Uint8Array;
  ageMax: Uint8Array;
  latitudes: Float64Array;
  longitudes: Float64Array;
  published: Int32Array;
  changed: Int32Array;
  /** Rows that stand in the day lists; the others are runs, for the shelf. */
  listed: Bits;
  /** The runs, those that end soonest first. */
  runs: number[];
  closing: Bits;
  /** Rows by facet, then by value; besides the facets "mit-unklar" and "mit-teils" for what is not known or half true. */
  terms: Map<string, Map<string, Bits>>;
  /** The bounded load left later lines out. */
  truncated: boolean;
};

const before = (a: EntryRow, b: EntryRow) =>
  a.startsMinute - b.startsMinute ||
  a.tie - b.tie ||
  (a.occurrenceId < b.occurrenceId ? -1 : a.occurrenceId > b.occurrenceId ? 1 : a.role < b.role ? -1 : 1);

/** Builds the index; the rows may come in any order. */
export function indexOf(rows: EntryRow[], truncated = false): CalendarIndex {
  rows.sort(before);
  const size = rows.length;
  const index: CalendarIndex = {
    size,
    occurrenceIds: new Array(size),
    eventIds: new Array(size),
    cultureDates: new Array(size),
    starts: new Int32Array(size),
    gone: new Int32Array(size),
    minuteOfDay: new Int16Array(size),
    ageMin: new Uint8Array(size),
    ageMax: new Uint8Array(size),
    latitudes: new Float64Array(size),
    longitudes: new Float64Array(size),
    published: new Int32Array(size),
    changed: new Int32Array(size),
    listed: noBits(size),
    runs: [],
    closing: noBits(size),
    terms: new Map(),
    truncated,
  };
  for (let row = 0; row < size; row++) place(index, row, rows[row]!);
  index.runs.sort((a, b) => index.gone[a]! - index.gone[b]! || a - b);
  return index;
}

function place(index: CalendarIndex, row: number, entry: EntryRow) {
  index.occurrenceIds[row] = entry.occurrenceId;
  index.eventIds[row] = entry.eventId;
  index.cultureDates[row] = entry.cultureDate;
  index.starts[row] = entry.startsMinute;
  index.gone[row] = entry.goneMinute;
  index.minuteOfDay[row] = entry.minuteOfDay ?? -1;
  index.ageMin[row] = entry.ageMin;
  index.ageMax[row] = entry.ageMax;
  index.latitudes[row] = entry.latitude ?? Number.NaN;
  index.longitudes[row] = entry.longitude ?? Number.NaN;
  index.published[row] = entry.publishedMinute;
  index.changed[row] = entry.changedMinute;
  if (entry.role === 'run') index.runs.push(row);
  else setBit(index.listed, row);
  if (entry.role === 'closing') setBit(index.closing, row);
  for (const term of entry.terms.split(' ')) setBit(bitsOfTerm(index, term), row);
}

function bitsOfTerm(index: CalendarIndex, term: string): Bits {
  const colon = term.indexOf(':');
  const [facet, value] = [term.slice(0, colon), term.slice(colon + 1)];
  let values = index.terms.get(facet);
  if (!values) {
    values = new Map();
    index.terms.set(facet, values);
  }
  let bits = values.get(value);
  if (!bits) {
    bits = noBits(index.size);
    values.set(value, bits);
  }
  return bits;
}

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
