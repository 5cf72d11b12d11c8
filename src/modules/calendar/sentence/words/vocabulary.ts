import { wordsOf } from '../read-words.ts';

/** The words of a language the rules are made of. Lists are written with commas, as people write. */
export type Vocabulary = {
  weekdays: ReadonlyMap<string, number>;
  /** The same with an s: every Friday. */
  everyWeekday: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
  dayparts: ReadonlyMap<string, string>;
  numbers: ReadonlyMap<string, number>;
  this: Phrases;
  coming: Phrases;
  next: Phrases;
  afterNext: Phrases;
  from: Phrases;
  until: Phrases;
  before: Phrases;
  after: Phrases;
  at: Phrases;
  between: Phrases;
  and: Phrases;
  to: Phrases;
  early: Phrases;
  middle: Phrases;
  late: Phrases;
  day: Phrases;
  week: Phrases;
  month: Phrases;
  weekend: Phrases;
  in: Phrases;
  nextSpan: Phrases;
  oclock: Phrases;
  half: Phrases;
  quarterTo: Phrases;
  quarterPast: Phrases;
  threeQuarters: Phrases;
  /** "half past seven" is half an hour after, "halb acht" half an hour before the hour. */
  halfIsPast: boolean;
  morningWords: Phrases;
  eveningWords: Phrases;
  upTo: Phrases;
  euro: Phrases;
  kilometre: Phrases;
  around: Phrases;
  nearby: Phrases;
  years: Phrases;
  aged: Phrases;
  longWeekend: Phrases;
  bridgeDay: Phrases;
  schoolHolidays: Phrases;
  /** Words that carry nothing by themselves; they are not searched for. */
  small: ReadonlySet<string>;
};

export type Phrases = readonly (readonly string[])[];

export const phrases = (list: string): Phrases => list.split(',').map((phrase) => wordsOf(phrase));
export const wordSet = (list: string) => new Set(phrases(list).flat());
/** "mo montag, di dienstag": each group's words stand for its number, counted from `first`. */
export const numbered = (list: string, first = 1): ReadonlyMap<string, number> =>
  new Map(list.split(',').flatMap((group, at) => wordsOf(group).map((word) => [word, at + first] as const)));
export const named = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([value, words]) => wordsOf(words).map((word) => [word, value] as const)));
