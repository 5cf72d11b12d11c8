import type { Filter, ListedLine } from '#modules/calendar/index.ts';
import { DayList } from '#modules/calendar/ui/list/day-list.tsx';
import { RowList } from '#modules/calendar/ui/list/row-list.tsx';
import { Section } from '#ui/section.tsx';
import { accessWords } from '../present/access.ts';
import { daySections } from '../present/days.ts';
import { distanceTeller } from '../present/distance.ts';
import { lineView } from '../present/line.ts';
import type { Reader } from '../present/reader.ts';

type ListLinesProps = {
  lines: readonly ListedLine[];
  filter: Filter;
  cut: { before: boolean; after: boolean };
  reader: Reader;
};

/** The dates of a list: day by day in the order of time, in any other order one after the other, each with its day. */
export function ListLines({ lines, filter, cut, reader }: ListLinesProps) {
  const words = { access: accessWords(reader) };
  if (!filter.sortierung) return <DayList days={daySections(lines, cut, reader)} words={words} />;
  const away = distanceTeller(filter, reader);
  return (
    <Section id="in-order" title={reader.say(`calendar.value.sortierung.${filter.sortierung[0]}`)}>
      <RowList
        occurrences={lines.map((line) =>
          lineView(line.view, reader, {
            role: line.role,
            withDay: true,
            poster: 'klein',
            distance: away?.(line.view),
          }),
        )}
        words={words}
        eager={4}
      />
    </Section>
  );
}
