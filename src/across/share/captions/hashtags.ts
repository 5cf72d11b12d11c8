import { inLocale, type Locale } from '#kernel/words.ts';
import { findGenre, parentGenre } from '#modules/calendar/index.ts';
import { capitalised } from './clean-text.ts';

/** "#Wesselheim #BildendeKunst": the town and the genre, each word with a capital so that it can be read aloud. */
export function hashtags(town: string, genre: string | undefined, locale: Locale): string {
  const found = genre ? (findGenre(genre) ?? findGenre(parentGenre(genre))) : undefined;
  const tags = [tagOf(town), found && tagOf(inLocale(found.short ?? found.label, locale))];
  return [...new Set(tags.filter(Boolean))].join(' ');
}

// "Jazz, improvisierte Musik" is known as Jazz.
const firstName = /^.*?(?=\s*(?:[,/(&]|\s(?:und|and|oder|or)\s|$))/u;

function tagOf(text: string): string | undefined {
  const words = (firstName.exec(text)?.[0] ?? text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.length > 0 ? `#${words.map(capitalised).join('')}` : undefined;
}
