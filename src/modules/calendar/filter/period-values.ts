const day = /^\d{4}-\d\d-\d\d$/;

const dateFrom = (text: string) => {
  if (!day.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** The Monday of an ISO week; the fourth of January is always in week one. */
const mondayOf = (year: number, week: number) => {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return monday.yearOfWeek === year && monday.weekOfYear === week ? monday : undefined;
};

/** First and last day of "2026-12-04", "2026-12-04..2026-12-10", "2026-kw49" or "2026-12"; nothing for anything else. */
export function daysOfPeriodValue(value: string): { first: Temporal.PlainDate; last: Temporal.PlainDate } | undefined {
  const [, year, week] = /^(\d{4})-kw(\d\d?)$/i.exec(value) ?? [];
  if (year && week) {
    const first = mondayOf(Number(year), Number(week));
    return first && { first, last: first.add({ days: 6 }) };
  }
  if (/^\d{4}-\d\d$/.test(value)) {
    const first = dateFrom(`${value}-01`);
    return first && { first, last: first.with({ day: first.daysInMonth }) };
  }
  const [from = '', to = from, ...rest] = value.split('..');
  const [first, last] = [dateFrom(from), dateFrom(to)];
  if (!first || !last || rest.length > 0 || Temporal.PlainDate.compare(first, last) > 0) return undefined;
  return { first, last };
}

/** The one way a period is written, or nothing when the text names none. */
export function readPeriodValue(text: string): string | undefined {
  const value = text.toLowerCase();
  const days = daysOfPeriodValue(value);
  if (!days) return undefined;
  const [, year, week] = /^(\d{4})-kw(\d\d?)$/.exec(value) ?? [];
  if (year && week) return `${year}-kw${week.padStart(2, '0')}`;
  return value.includes('..') && days.first.equals(days.last) ? days.first.toString() : value;
}
