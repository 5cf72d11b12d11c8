/** What one import takes at most. What lies beyond is refused and said so. */
export const bounds = {
  /** Bytes of a file, by what it is written in. */
  icalendarBytesMax: 5 * 1024 * 1024,
  tableBytesMax: 50 * 1024 * 1024,
  /** Events of an iCalendar file. */
  recordsMax: 5_000,
  /** Rows of a table. */
  rowsMax: 20_000,
  /** Dates of a whole file, rules unrolled. */
  datesMax: 20_000,
  /** Dates of one rule. */
  ruleDatesMax: 400,
  horizonYears: 3,
  /** A rule with more dates than that keeps those from so many days ago on. */
  pastDays: 30,
  titleMax: 300,
  textMax: 10_000,
  venueMax: 200,
} as const;

/** A text at its longest, cut between words. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
