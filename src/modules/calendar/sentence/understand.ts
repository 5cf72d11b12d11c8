import { cultureDateOf } from '#kernel/time.ts';
import type { Locale } from '#kernel/words.ts';
import { type FacetId, type Filter, facetOf } from '../filter/facets.ts';
import type { Looking, Match, Matcher } from './match.ts';
import { days, everyWeekday } from './matchers/days.ts';
import { age, price } from './matchers/money-and-age.ts';
import { periods } from './matchers/periods.ts';
import { phrase } from './matchers/phrase.ts';
import { nearMe, nearPlace, ownTown, place, postcode } from './matchers/place.ts';
import { times } from './matchers/times.ts';
import type { Places } from './places.ts';
import { readWords, wordsOf } from './read-words.ts';
import { english } from './words/english.ts';
import { german } from './words/german.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** Words of a sentence and what they were taken for. */
export type Part = { text: string; asks: Match['asks'] };

/** A sentence as a filter: what was understood, part by part, and the rest as text to search for (`filter.q`). */
export type Understood = { filter: Filter; parts: readonly Part[]; rest: string; wants?: 'near-me' };

/** When and where a sentence is said; the town's own name adds nothing to it. */
type At = { now: Temporal.Instant; zone: string; locale: Locale; town?: string };

/** The rules, in the order in which one wins where two take equally many words. */
const matchers: readonly Matcher[] = [
  place,
  nearPlace,
  nearMe,
  phrase,
  price,
  age,
  ...times,
  days,
  everyWeekday,
  ...periods,
  postcode,
  ownTown,
];

function longestMatch(looking: Looking, at: number): Match | undefined {
  let longest: Match | undefined;
  for (const matcher of matchers) {
    const found = matcher(looking, at);
    if (found && found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
}

/** Sentences in English may hold German words; where both know a word, English goes first. */
const vocabularies = (locale: Locale): readonly Vocabulary[] => (locale === 'en' ? [english, german] : [german]);

function lookingAt(sentence: string, { now, zone, locale, town = '' }: At, places: Places): Looking[] {
  const today = cultureDateOf(now, zone);
  const local = now.toZonedDateTimeISO(zone);
  const hour = local.toPlainDate().equals(today) ? local.hour : local.hour + 24;
  const words = readWords(sentence);
  return vocabularies(locale).map((vocabulary) => ({
    words,
    vocabulary,
    locale,
    now,
    zone,
    today,
    hour,
    places,
    town: wordsOf(town),
  }));
}

/**
 * Reads a sentence as people say it and gives the filter it asks for. The same sentence at the same minute always means
 * the same; what nobody understands is searched for as text. Never throws; at most 500 letters are read.
 */
export function understand(sentence: string, at: At, places: Places): Understood {
  const lookings = lookingAt(sentence, at, places);
  const [looking] = lookings as [Looking];
  const parts: Part[] = [];
  const rest: string[] = [];
  let wants: Understood['wants'];
  let open: { from: number; to: number } | undefined;
  const close = () => {
    if (open) rest.push(withoutSmallWords(sentence.slice(open.from, open.to), looking));
    open = undefined;
  };
  for (let position = 0; position < looking.words.length; ) {
    const word = looking.words[position]!;
    const match = lookings
      .flatMap((one) => longestMatch(one, position) ?? [])
      .reduce<Match | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
    if (!match) {
      open = { from: open?.from ?? word.from, to: word.to };
      position++;
      continue;
    }
    close();
    const last = looking.words[position + match.length - 1] ?? word;
    if (match.wants) wants = match.wants;
    parts.push({ text: sentence.slice(word.from, last.to), asks: match.asks });
    position += match.length;
  }
  close();
  const text = rest.filter(Boolean).join(' ');
  return { filter: filterOf(parts, text), parts, rest: text, ...(wants ? { wants } : {}) };
}

/** What was not understood, without the words at its ends that carry nothing. Quotes and minus signs are not kept. */
function withoutSmallWords(text: string, { vocabulary, locale }: Looking): string {
  const isSmall = (word: string) => vocabulary.small.has(word) || (locale === 'en' && german.small.has(word));
  const words = readWords(text);
  let [first, last] = [0, words.length - 1];
  while (first <= last && (isSmall(words[first]!.text) || words[first]!.text === '-')) first++;
  while (last >= first && (isSmall(words[last]!.text) || words[last]!.text === '-')) last--;
  return first > last ? '' : text.slice(words[first]!.from, words[last]!.to);
}

function filterOf(parts: readonly Part[], text: string): Filter {
  const found = new Map<FacetId, Set<string>>();
  for (const [facet, values] of [...parts.flatMap(({ asks }) => asks), ...asText(text)]) {
    const known = facetOf(facet).single ? new Set<string>() : (found.get(facet) ?? new Set<string>());
    for (const value of values) known.add(value);
    found.set(facet, known);
  }
  return Object.fromEntries([...found].map(([facet, values]) => [facet, [...values].sort()]));
}

function asText(text: string): Match['asks'] {
  const read = facetOf('q').read(text);
  return read ? [['q', [read]]] : [];
}
