import type { Locale } from '#kernel/words.ts';
import type { FacetId } from '../filter/facets.ts';
import type { Places } from './places.ts';
import type { Word } from './read-words.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** What words in a row mean: how many they are, and which values of which facets they ask for. */
export type Match = {
  length: number;
  asks: readonly (readonly [facet: FacetId, values: readonly string[]])[];
  wants?: 'near-me';
};

/** All that a rule may look at: the words, where it stands, the words of the language, the day, and the names of the city. */
export type Looking = {
  words: readonly Word[];
  vocabulary: Vocabulary;
  locale: Locale;
  now: Temporal.Instant;
  zone: string;
  /** The culture day of now. */
  today: Temporal.PlainDate;
  /** The hour of the clock on the wall, counted on past midnight until the culture day ends: 25 is one o'clock. */
  hour: number;
  places: Places;
  /** The words of the town's own name: everything here is there. */
  town: readonly string[];
};

/** A rule of the grammar: what the words from `at` on mean to it, or nothing. */
export type Matcher = (looking: Looking, at: number) => Match | undefined;

/** Days the words from a place on name, with how many words that took and, for a weekday, the part of the day. */
export type ReadDays = {
  length: number;
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
  daypart?: string | undefined;
};

/** The word at a place, '' behind the last. */
export const wordAt = ({ words }: Looking, at: number) => words[at]?.text ?? '';

/** How many of these words stand from `at` on, all of them or none. */
export const standsAt = (looking: Looking, at: number, phrase: readonly string[]) =>
  phrase.every((word, offset) => wordAt(looking, at + offset) === word);

/** The longest of several phrases that stands there, as its number of words; 0 when none does. */
export const longestAt = (looking: Looking, at: number, phrases: readonly (readonly string[])[]) =>
  phrases.reduce((most, phrase) => (phrase.length > most && standsAt(looking, at, phrase) ? phrase.length : most), 0);
