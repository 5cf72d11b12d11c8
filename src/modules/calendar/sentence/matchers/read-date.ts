import { type Looking, longestAt, type ReadDays, wordAt } from '../match.ts';
import { namedSpan } from './read-named-day.ts';
import { readWeekday } from './read-weekday.ts';

const dateOf = (year: number, month: number, day: number) => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** The next such day, today among them; with a year said, that one. "29.2." waits for a leap year. */
function nextDate({ today }: Looking, month: number, day: number, saidYear?: number) {
  if (saidYear !== undefined) return dateOf(saidYear < 100 ? 2000 + saidYear : saidYear, month, day);
  for (let year = today.year; year <= today.year + 4; year++) {
    const date = dateOf(year, month, day);
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return undefined;
}

const oneDay = (length: number, date: Temporal.PlainDate | undefined): ReadDays | undefined =>
  date && { length, first: date, last: date };

/** "24.12.", "24.12.26", "24.12.2026" */
function pointed(looking: Looking, at: number) {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2})?)?$/.exec(wordAt(looking, at)) ?? [];
  return day && month
    ? oneDay(1, nextDate(looking, Number(month), Number(day), year ? Number(year) : undefined))
    : undefined;
}

/** "2026-12-24" */
function iso(looking: Looking, at: number) {
  const [year = '', dash, month = '', other, day = ''] = [0, 1, 2, 3, 4].map((step) => wordAt(looking, at + step));
  if (dash !== '-' || other !== '-' || !/^\d{4}$/.test(year) || !/^\d\d$/.test(month) || !/^\d\d$/.test(day))
    return undefined;
  return oneDay(5, dateOf(Number(year), Number(month), Number(day)));
}

/** The number of a day: "24", "24.", "24th". */
const dayNumber = (word: string) => {
  const [, day] = /^(\d{1,2})\.?$/.exec(word) ?? [];
  return day && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : undefined;
};
const ordinal = /^(?:st|nd|rd|th|of)$/;

/** "24. Dezember", "24 Dezember 2026", "24th of December" */
function dayAndMonth(looking: Looking, at: number) {
  const day = dayNumber(wordAt(looking, at));
  if (!day) return undefined;
  let next = at + 1;
  while (ordinal.test(wordAt(looking, next))) next++;
  const month = looking.vocabulary.months.get(wordAt(looking, next));
  return month ? withYear(looking, at, next + 1, month, day) : undefined;
}

/** "December 24th", in English alone: "Dezember 24" is somewhere else's order. */
function monthAndDay(looking: Looking, at: number) {
  if (looking.locale !== 'en') return undefined;
  const month = looking.vocabulary.months.get(wordAt(looking, at));
  const day = month && dayNumber(wordAt(looking, at + 1));
  if (!month || !day) return undefined;
  return withYear(looking, at, ordinal.test(wordAt(looking, at + 2)) ? at + 3 : at + 2, month, day);
}

function withYear(looking: Looking, at: number, end: number, month: number, day: number) {
  const [year] = /^20\d\d$/.exec(wordAt(looking, end)) ?? [];
  const date = nextDate(looking, month, day, year ? Number(year) : undefined);
  return oneDay(end - at + (year ? 1 : 0), date);
}

/** "am 24." is the next twenty-fourth. */
function dayOfMonth(looking: Looking, at: number) {
  const [, day] = /^(\d{1,2})\.$/.exec(wordAt(looking, at)) ?? [];
  if (!day || !/^(?:am|den|dem|zum)$/.test(wordAt(looking, at - 1))) return undefined;
  const { today } = looking;
  for (let ahead = 0; ahead < 3; ahead++) {
    const month = today.with({ day: 1 }).add({ months: ahead });
    const date = dateOf(month.year, month.month, Number(day));
    if (date && Temporal.PlainDate.compare(date, today) >= 0) return oneDay(1, date);
  }
  return undefined;
}

const wordsForDays: readonly (readonly [word: string, days: number])[] = [
  ['heut', 0],
  ['heute', 0],
  ['today', 0],
  ['morgen', 1],
  ['tomorrow', 1],
  ['ubermorgen', 2],
];

/** "bis morgen", "ab heute": said with a bound, these are days like others. */
export function relativeDay(looking: Looking, at: number) {
  const found = wordsForDays.find(([word]) => word === wordAt(looking, at));
  return found && oneDay(1, looking.today.add({ days: found[1] }));
}

/** "in 3 Tagen", "in zwei Wochen", "in einem Monat" */
function fromNow(looking: Looking, at: number) {
  const { vocabulary, today } = looking;
  const lead = longestAt(looking, at, vocabulary.in);
  const word = wordAt(looking, at + lead);
  const many = vocabulary.numbers.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
  if (lead === 0 || many === undefined) return undefined;
  const unit = at + lead + 1;
  if (longestAt(looking, unit, vocabulary.day)) return oneDay(lead + 2, today.add({ days: many }));
  if (longestAt(looking, unit, vocabulary.week)) return oneDay(lead + 2, today.add({ weeks: many }));
  return longestAt(looking, unit, vocabulary.month) ? oneDay(lead + 2, today.add({ months: many })) : undefined;
}

const readers = [pointed, iso, dayAndMonth, monthAndDay, dayOfMonth, fromNow, readWeekday, namedSpan];

/** The day or days named from a place on, by whichever way takes the most words. */
export function readDate(looking: Looking, at: number): ReadDays | undefined {
  let longest: ReadDays | undefined;
  for (const read of readers) {
    const found = read(looking, at);
    if (found && found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
}
