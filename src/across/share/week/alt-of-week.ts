import type { Locale } from '#kernel/words.ts';
import { shortened } from '../captions/characters.ts';
import { asSentence, capitalised, cleanText } from '../captions/clean-text.ts';
import { fitted } from '../captions/fitted.ts';
import { wordsIn } from '../words.ts';
import type { Week } from './week.ts';
import { spanOfWeek } from './week-captions.ts';
import { captionLine } from './week-line-words.ts';

const altMax = 300;

/** What is on a week's sheet, in words, at most 300 characters. */
export function altOfWeek(week: Week, locale: Locale): string {
  const say = wordsIn(locale);
  const name = cleanText(week.name, 120);
  const lines = week.lines.map((line) => asSentence(captionLine(line, week.name, locale)));
  const told = lines.map((_, index) => {
    const some = lines.slice(0, lines.length - index);
    const left = week.total - some.length;
    return [...some, ...(left > 0 ? [capitalised(asSentence(say('week.more', { count: left })))] : [])].join(' ');
  });
  const pieces = [
    {
      worth: 0,
      ways: [120, 60, 40].map((most) =>
        say('alt.week', { name: shortened(name, most), span: spanOfWeek(week, locale) }),
      ),
    },
    { worth: 1, ways: [...told, say('week.count', { count: week.total })] },
  ];
  return fitted(pieces, altMax, (said) => said.join(' '));
}
