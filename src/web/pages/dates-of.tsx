import type { ReactNode } from 'react';
import { searchOccurrences } from '#across/search/index.ts';
import { linesPerPage, type OccurrenceView } from '#modules/calendar/index.ts';
import { DayList } from '#modules/calendar/ui/list/day-list.tsx';
import { OngoingShelf } from '#modules/calendar/ui/list/ongoing-shelf.tsx';
import { PosterWall } from '#modules/calendar/ui/wall/poster-wall.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/section.tsx';
import { accessWords } from '../present/access.ts';
import { daySections } from '../present/days.ts';
import { lineView } from '../present/line.ts';
import type { Reader } from '../present/reader.ts';
import { shelf } from '../present/shelf.ts';
import type { Reading } from '../reading.tsx';
import type { PageName } from '../routes.ts';
import { PageSteps } from './page-steps.tsx';
import { TakeAlong } from './take-along.tsx';

const onTheWall = 4;

/** The dates of a venue, an institution or a series, with the way to subscribe to them: what their pages share. */
export async function datesOf<P extends PageName>(
  asked: Reading<P>,
  name: string,
  reader: Reader,
): Promise<{ subscribe: ReactNode; dates: ReactNode; total: number; views: OccurrenceView[] }> {
  const { say } = reader;
  const list = await searchOccurrences(asked.ctx, asked.filter, { counts: false });
  const number = Number(asked.filter.seite?.[0] ?? 1);
  const pages = Math.ceil(list.total / linesPerPage);
  const wall = number === 1 ? list.lines.slice(0, onTheWall) : [];
  const rows = list.lines.slice(wall.length);
  return {
    total: list.total,
    views: list.lines.map((line) => line.view),
    subscribe: <TakeAlong asked={asked} name={name} />,
    dates: (
      <>
        {number === 1 && <OngoingShelf {...shelf(list.shelf.views, reader)} />}
        <Section id="dates" title={say('page.list.upcoming')}>
          {list.total === 0 && <EmptyState title={say('page.empty.title')} text={say('page.empty.here')} />}
          {wall.length > 0 && (
            <PosterWall
              occurrences={wall.map((line) =>
                lineView(line.view, reader, { role: line.role, withDay: true, poster: 'karte' }),
              )}
              eager={4}
            />
          )}
          {rows.length > 0 && (
            <DayList
              days={daySections(rows, { before: true, after: number < pages }, reader)}
              words={{ access: accessWords(reader) }}
            />
          )}
        </Section>
        <PageSteps path={asked.path} filter={asked.asked.filter} number={number} pages={pages} reader={reader} />
      </>
    ),
  };
}
