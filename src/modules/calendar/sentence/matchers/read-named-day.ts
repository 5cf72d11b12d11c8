import { freeDaysInARow, nextBridgeDay } from '#platform/holidays/long-weekends.ts';
import { namedDays, nextNamed } from '#platform/holidays/named-days.ts';
import { nextSchoolHoliday } from '#platform/holidays/school-holidays.ts';
import { type Looking, longestAt, type ReadDays, standsAt, wordAt } from '../match.ts';
import { wordsOf } from '../read-words.ts';

type Named = { words: readonly string[]; rule: (typeof namedDays)[number][1] };

/** The named days by their first word, the longest name first. */
const byFirstWord = new Map<string, Named[]>();
for (const [names, rule] of namedDays) {
  for (const name of names.split(', ')) {
    const words = wordsOf(name);
    const [first = ''] = words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, rule }]);
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** "Karfreitag", "1. Advent", "Weihnachten", "Ferien", "langes Wochenende", "Brückentag" */
export function namedSpan(looking: Looking, at: number): ReadDays | undefined {
  const { vocabulary, today } = looking;
  const named = byFirstWord.get(wordAt(looking, at))?.find(({ words }) => standsAt(looking, at, words));
  if (named) return { length: named.words.length, ...nextNamed(named.rule, today) };
  const long = longestAt(looking, at, vocabulary.longWeekend);
  const free = long ? freeDaysInARow(today) : undefined;
  if (free) return { length: long, ...free };
  const bridge = longestAt(looking, at, vocabulary.bridgeDay);
  const between = bridge ? nextBridgeDay(today) : undefined;
  if (between) return { length: bridge, first: between, last: between };
  const holidays = longestAt(looking, at, vocabulary.schoolHolidays);
  const next = holidays ? nextSchoolHoliday(undefined, today) : undefined;
  return next && { length: holidays, first: next.first, last: next.last };
}
