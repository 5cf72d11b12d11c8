const firstYear = 2000;
const lastYear = 2099;

/** The quarter of a day; what lies before our time is its first quarter, what lies behind it its last. */
function quarterOf({ year, month }: Temporal.PlainDate): { year: number; quarter: number } {
  if (year < firstYear) return { year: firstYear, quarter: 1 };
  if (year > lastYear) return { year: lastYear, quarter: 4 };
  return { year, quarter: Math.ceil(month / 3) };
}

const decadeOf = (year: number) => Math.floor(year / 10);
const quarterMark = (year: number, quarter: number) => `@${year}q${quarter}`;
const yearMark = (year: number) => `@${year}`;
const decadeMark = (decade: number) => `@${decade}`;

/**
 * A thing's last day as words no text has: its quarter, year and decade. Asked together with the words people typed, they
 * keep what is over out of the index scan, however many years of it there are; the day itself is compared afterwards.
 */
export function marksOfLastDay(day: Temporal.PlainDate): string[] {
  const { year, quarter } = quarterOf(day);
  return [quarterMark(year, quarter), yearMark(year), decadeMark(decadeOf(year))];
}

/** The marks of everything whose last day may be this one or later: quarters of its year, years of its decade, decades. */
export function marksFrom(day: Temporal.PlainDate): string[] {
  const first = quarterOf(day);
  const marks: string[] = [];
  for (let { quarter } = first; quarter <= 4; quarter++) marks.push(quarterMark(first.year, quarter));
  for (let year = first.year + 1; decadeOf(year) === decadeOf(first.year); year++) marks.push(yearMark(year));
  for (let decade = decadeOf(first.year) + 1; decade <= decadeOf(lastYear); decade++) marks.push(decadeMark(decade));
  return marks;
}
