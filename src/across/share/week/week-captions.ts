import { longDateRange } from '#kernel/date-words.ts';
import type { Locale } from '#kernel/words.ts';
import { charactersIn, shortened } from '../captions/characters.ts';
import { cleanText } from '../captions/clean-text.ts';
import { type CaptionLength, captionLengths, type Telling } from '../captions/date-captions.ts';
import { fitted } from '../captions/fitted.ts';
import { hashtags } from '../captions/hashtags.ts';
import { wordsIn } from '../words.ts';
import type { Week } from './week.ts';
import { captionLine } from './week-line-words.ts';

const nameMax = 120;

/** "23.–29. November 2026" */
export const spanOfWeek = ({ first, last }: Week, locale: Locale) => longDateRange(first, last, locale);

/** What a house has on in a week, in at most so many characters, the link among them. */
export function captionOfWeek(week: Week, length: CaptionLength, { locale, town, ...urls }: Telling): string {
  const say = wordsIn(locale);
  const name = cleanText(week.name, nameMax);
  const heading = (words: string) => `${words}, ${spanOfWeek(week, locale)}`;
  const lines = linesThatFit(week, locale, length);
  const pieces = [
    { worth: 0, ways: [heading(name), ...[80, 60, 40, 24].map((most) => heading(shortened(name, most)))] },
    { worth: 2, ways: [say('week.count', { count: week.total })] },
    { worth: 3, ways: [...lines, ''] },
    { worth: 1, ways: [urls.url, urls.shortUrl, ''] },
    { worth: 4, ways: length === 600 ? [hashtags(town, undefined, locale), ''] : [] },
  ];
  return fitted(pieces, length, length === 150 ? inOneLine : (said) => said.join('\n'));
}

export const captionsOfWeek = (week: Week, telling: Telling) =>
  captionLengths.map((length) => ({ length, text: captionOfWeek(week, length, telling) }));

const inOneLine = ([heading = '', ...rest]: readonly string[]) => [`${heading}:`, ...rest].join(' ');

/** The dates in full, then ever fewer of them with the number of those left out; 150 characters have room for none. */
function linesThatFit(week: Week, locale: Locale, length: CaptionLength): string[] {
  if (length === 150) return [];
  const lines = week.lines.map((line) => captionLine(line, week.name, locale));
  let whole = 0;
  const most = lines.findIndex((line) => {
    whole += charactersIn(line) + 1;
    return whole > length;
  });
  return Array.from({ length: most < 0 ? lines.length : most }, (_, index) => {
    const told = lines.slice(0, (most < 0 ? lines.length : most) - index);
    const left = week.total - told.length;
    return [...told, ...(left > 0 ? [wordsIn(locale)('week.more', { count: left })] : [])].join('\n');
  });
}
