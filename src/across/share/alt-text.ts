import type { Poster } from '#across/posters/index.ts';
import { longDate } from '#kernel/date-words.ts';
import { inLocale } from '#kernel/words.ts';
import { findGenre } from '#modules/calendar/index.ts';
import { shortened } from './captions/characters.ts';
import { cleanText } from './captions/clean-text.ts';
import { fitted } from './captions/fitted.ts';
import { wordsIn } from './words.ts';

const most = 300;

/** What is on a date's poster, in words, to paste beside it wherever it goes; at most 300 characters. */
export function altOfPoster({ title, date, time, place, town, genre, locale, cancelled }: Poster): string {
  const say = wordsIn(locale);
  const shown = genre ? findGenre(genre) : undefined;
  const day = longDate(Temporal.PlainDate.from(date), locale);
  const where = [place, town && !place.includes(town) ? town : ''].filter(Boolean).map((part) => cleanText(part, 120));
  const whole = cleanText(title, most);
  const poster = (words: string) =>
    say('alt.poster', { title: words.replace(/[.…]$/u, (end) => (end === '.' ? '' : end)) });
  const pieces = [
    { worth: 1, ways: [poster(whole), ...[200, 160, 120, 80, 40].map((length) => poster(shortened(whole, length)))] },
    { worth: 0, ways: [`${[day, time].filter(Boolean).join(', ')}.`] },
    { worth: 2, ways: [where.length > 0 ? `${where.join(', ')}.` : '', ''] },
    { worth: 0, ways: [cancelled ? say('alt.off') : ''] },
    { worth: 3, ways: [shown ? say('alt.mark', { genre: inLocale(shown.label, locale) }) : '', ''] },
  ];
  return fitted(pieces, most, (said) => said.join(' '));
}
