import { longDate, monthName, weekdayName } from '#kernel/date-words.ts';
import type { ListedLine } from '#modules/calendar/index.ts';
import type { DayListProps } from '#modules/calendar/ui/list/day-list.tsx';
import type { DateBlockProps } from '#ui/date-block.tsx';
import { holidayWords } from './holidays.ts';
import { lineView } from './line.ts';
import type { Reader } from './reader.ts';

export const dateBlock = (date: Temporal.PlainDate, { locale }: Reader): DateBlockProps => ({
  date: date.toString(),
  spoken: longDate(date, locale),
  day: String(date.day),
  weekday: weekdayName(date.dayOfWeek, locale),
  month: monthName(date.month, locale),
});

/**
 * Lines under their days. What began yesterday and still runs hangs under today. A day whose lines go on over the edge of
 * the page is not counted: `cut` says which edges are cut.
 */
export function daySections(
  lines: readonly ListedLine[],
  cut: { before: boolean; after: boolean },
  reader: Reader,
): DayListProps['days'] {
  const byDay = Map.groupBy(lines, (line) => line.date);
  const dates = [...byDay.keys()];
  return dates.map((text, position) => {
    const date = Temporal.PlainDate.from(text);
    const here = byDay.get(text) ?? [];
    const whole = !(position === 0 && cut.before) && !(position === dates.length - 1 && cut.after);
    const near = reader.today.until(date).days;
    const word = near === 0 ? reader.say('page.when.today') : near === 1 ? reader.say('page.when.tomorrow') : '';
    const count = whole ? reader.say('page.list.dates', { count: here.length }) : '';
    return {
      ...dateBlock(date, reader),
      holiday: holidayWords(date, reader),
      remark: [word, count].filter(Boolean).join(', '),
      occurrences: here.map((line) => lineView(line.view, reader, { role: line.role, poster: 'klein' })),
    };
  });
}
