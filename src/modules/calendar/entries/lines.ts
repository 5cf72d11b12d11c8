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
  completeness: number;
  terms: string;
};

/** The terms of a calendar by number: "sparte:musik.jazz" is written once, lines carry its number. */
export type Vocabulary = { names: string[]; numbers: Map<string, number> };

export const newVocabulary = (): Vocabulary => ({ names: [], numbers: new Map() });

/** A line as it is placed, its terms by their numbers. */
export type Line = Omit<EntryRow, 'terms'> & { terms: ArrayLike<number> };

function numberOf({ names, numbers }: Vocabulary, term: string): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, names.length);
  return names.push(term) - 1;
}

export const lineOf = (row: EntryRow, vocabulary: Vocabulary): Line => ({
  ...row,
  terms: row.terms.split(' ').map((term) => numberOf(vocabulary, term)),
});

/** The order of the calendar: by start, then by the day's own lottery. */
export const inCalendarOrder = (a: Line, b: Line) =>
  a.startsMinute - b.startsMinute ||
  a.tie - b.tie ||
  (a.occurrenceId < b.occurrenceId ? -1 : a.occurrenceId > b.occurrenceId ? 1 : a.role < b.role ? -1 : 1);
