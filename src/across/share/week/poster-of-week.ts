import { oneLine } from '#across/formats/index.ts';
import { type WeekFormat, type WeekPoster, weekRowsMax } from '#across/posters/index.ts';
import { inLocale, type Locale } from '#kernel/words.ts';
import { parentGenre } from '#modules/calendar/index.ts';
import { wordsIn } from '../words.ts';
import type { Week, WeekLine } from './week.ts';
import { spanOfWeek } from './week-captions.ts';
import { elsewhere, timeOfLine } from './week-line-words.ts';

type Wanted = { locale: Locale; format: WeekFormat /** The page of the house, as people type it. */; address: string };

/** The words of a week's sheet: as many dates as can be read on it, and how many more there are. */
export function posterOfWeek(week: Week, { locale, format, address }: Wanted): WeekPoster {
  const say = wordsIn(locale);
  const rows = week.lines.slice(0, weekRowsMax[format]);
  const left = week.total - rows.length;
  return {
    name: oneLine(week.name, 90),
    span: spanOfWeek(week, locale),
    rows: rows.map((line) => rowOf(line, week, locale)),
    more: left > 0 ? say('week.more', { count: left }) : undefined,
    nothing: say('week.nothing'),
    foot: address,
    locale,
  };
}

function rowOf(line: WeekLine, week: Week, locale: Locale) {
  const { view, date } = line;
  const off = view.status === 'abgesagt';
  const parts = [off ? wordsIn(locale)('off') : '', timeOfLine(line, locale), elsewhere(line, week.name)];
  return {
    date: date?.toString(),
    title: oneLine(inLocale(view.event.title, locale), 120),
    line: parts.filter(Boolean).join(' · '),
    genre: view.event.genre ? parentGenre(view.event.genre) : undefined,
    off,
  };
}
