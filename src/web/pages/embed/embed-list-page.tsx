import { type FoundList, searchOccurrences } from '#across/search/index.ts';
import { addressOf, describeFilter, nameFilter } from '#modules/calendar/index.ts';
import { CompactList } from '#modules/calendar/ui/list/compact-list.tsx';
import { OngoingShelf } from '#modules/calendar/ui/list/ongoing-shelf.tsx';
import { PosterWall } from '#modules/calendar/ui/wall/poster-wall.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { pathOf } from '../../path-of.ts';
import { lineView } from '../../present/line.ts';
import { type Reader, readerOf } from '../../present/reader.ts';
import { shelf } from '../../present/shelf.ts';
import type { Reading } from '../../reading.tsx';
import { ListLines } from '../list-lines.tsx';
import { embedOptions } from './embed-options.ts';
import { framedPage } from './framed-page.tsx';

/** Any list of dates, to stand in a frame on another website. */
export async function embedListPage(asked: Reading<'embedList'>) {
  const { ctx, locale } = asked;
  const { seite: _page, ...filter } = asked.filter;
  const reader = readerOf(asked);
  const { count } = embedOptions(asked.query);
  const [list, names] = await Promise.all([
    searchOccurrences(ctx, filter, { limit: count, offset: 0, runs: count, counts: false }),
    nameFilter(ctx, filter),
  ]);
  return framedPage(asked, {
    title: describeFilter(filter, { locale, words: asked.words.in('calendar'), names }),
    more: { href: addressOf(pathOf('events', {}, locale), filter, locale), text: reader.say('embed.all') },
    children: <Dates asked={asked} list={list} reader={reader} />,
  });
}

type DatesProps = { asked: Reading<'embedList'>; list: FoundList; reader: Reader };

function Dates({ asked, list, reader }: DatesProps) {
  const { say } = reader;
  const { view } = embedOptions(asked.query);
  const ongoing = <OngoingShelf {...shelf(list.shelf.views, reader)} />;
  if (list.total === 0)
    return list.shelf.total > 0 ? ongoing : <EmptyState title={say('page.empty.title')} text={say('embed.empty')} />;
  const lines = (poster: 'klein' | 'karte') =>
    list.lines.map((line) => lineView(line.view, reader, { role: line.role, withDay: true, poster }));
  return (
    <>
      {view === 'liste' && (
        <ListLines
          lines={list.lines}
          filter={asked.filter}
          cut={{ before: false, after: list.total > list.lines.length }}
          reader={reader}
        />
      )}
      {view === 'karten' && (
        <>
          <h2 className="sr">{say('page.list.upcoming')}</h2>
          <PosterWall occurrences={lines('karte')} eager={4} />
        </>
      )}
      {view === 'kompakt' && <CompactList occurrences={lines('klein')} />}
      {ongoing}
    </>
  );
}
