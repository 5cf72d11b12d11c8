import { type EventContent, findFormat, findGenre } from '#modules/calendar/index.ts';
import type { Draft } from '../draft.ts';
import { type GenreGuess, guessGenre } from '../genres/guess-genre.ts';
import { priceOfText } from '../price-of-text.ts';

/** What an event's dates say of it together; the first of them speaks for all. */
export function eventContent(drafts: readonly [Draft, ...Draft[]], source: string): EventContent {
  const [first] = drafts;
  const { title, summary, description } = first;
  const { genre, format, confidence } = guessOfDrafts(first);
  return {
    title: { de: title },
    summary: summary ? { de: summary } : undefined,
    description: description ? { de: description } : undefined,
    scheduleKind: first.run ? 'laufzeit' : drafts.length > 1 ? 'mehrere' : 'einzel',
    genre: genre && findGenre(genre)?.id,
    genreConfidence: genre ? confidence : undefined,
    format: format && findFormat(format)?.id,
    languages: first.languages,
    offers: first.price ? priceOfText(first.price) : undefined,
    website: first.url,
    sourceName: first.sourceName ?? source,
    sourceUrl: first.url,
  };
}

const guesses = new WeakMap<Draft, GenreGuess>();

/** What an event is, by the words of its first date; looked at once. */
export function guessOfDrafts(first: Draft): GenreGuess {
  const { title, summary, description, categories, place } = first;
  const guess = guesses.get(first) ?? guessGenre({ title, summary, description, categories, venue: place?.text });
  guesses.set(first, guess);
  return guess;
}
