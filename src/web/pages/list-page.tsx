import type { ReactNode } from 'react';
import { type FoundList, searchOccurrences } from '#across/search/index.ts';
import { describeFilter, linesPerPage, nameFilter, type OccurrenceList, shownText } from '#modules/calendar/index.ts';
import { UnderstoodChips } from '#modules/calendar/ui/filter/understood-chips.tsx';
import { allGenreDrawings } from '#modules/calendar/ui/genre-drawings.ts';
import { OngoingShelf } from '#modules/calendar/ui/list/ongoing-shelf.tsx';
import { ResultCount } from '#modules/calendar/ui/list/result-count.tsx';
import { UnclearNote } from '#modules/calendar/ui/list/unclear-note.tsx';
import { accessDrawings } from '#modules/venues/ui/access-drawings.ts';
import { Listing } from '#ui/listing.tsx';
import { calendarMark } from '#ui/marks.ts';
import { PageTop } from '#ui/page-top.tsx';
import { page } from '../answers.ts';
import { chipsOf, facetsAsked } from '../present/chips.ts';
import { feedsOf } from '../present/files-of.ts';
import { monthShown } from '../present/month.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import { shelf } from '../present/shelf.ts';
import type { Reading } from '../reading.tsx';
import type { PageName } from '../routes.ts';
import { Corrected } from './corrected.tsx';
import { DateSwitch } from './date-switch.tsx';
import { ListAccess } from './list-access.tsx';
import { ListAside } from './list-aside.tsx';
import { ListLines } from './list-lines.tsx';
import { ListViews } from './list-views.tsx';
import { NothingHere, type Relaxed, relaxations } from './nothing-here.tsx';
import { PageSteps } from './page-steps.tsx';
import { isRanked, OrderSwitch, RankedList } from './ranked-list.tsx';
import { Sentence } from './sentence.tsx';
import { TakeAlong } from './take-along.tsx';

export const rowMarks = [
  ...allGenreDrawings,
  accessDrawings.wheelchair,
  accessDrawings.signing,
  accessDrawings.hearing,
  calendarMark,
];

type Special = {
  title?: string | undefined;
  lead?: string | undefined;
  /** Stands above the list: days to choose from, the next and previous period. */
  top?: ReactNode | ((list: OccurrenceList) => ReactNode);
  /** `top` tells how much every kind of access would find besides these wishes. */
  services?: readonly string[] | undefined;
  data?: readonly object[];
};

/** Any list of dates as a page: what was asked in words, the filter beside it, the dates day by day. */
export async function listPage<P extends PageName>(asked: Reading<P>, special: Special = {}) {
  const { ctx, filter, path } = asked;
  const reader = readerOf(asked);
  const month = monthShown(asked, reader);
  const [list, names] = await Promise.all([
    searchOccurrences(ctx, filter, { month, services: special.services }),
    nameFilter(ctx, filter),
  ]);
  const described = describeFilter(filter, { locale: asked.locale, words: asked.words.in('calendar'), names });
  const title = special.title && facetsAsked(asked.asked.filter) === 0 ? special.title : described;
  const number = Number(filter.seite?.[0] ?? 1);
  const relaxed = list.total === 0 ? await relaxations(asked, names) : [];
  const chips = chipsOf(path, asked.asked, names, reader);
  return page({
    marks: rowMarks,
    shown: shownText(
      list.lines.map((line) => line.view),
      (number - 1) * linesPerPage,
    ),
    head: {
      title: number > 1 ? reader.say('page.list.pageTitle', { title, page: number }) : title,
      description: reader.say('page.list.description', { title: described, count: list.total }),
      feeds: feedsOf({ path, filter: asked.asked.filter, locale: asked.locale }, described),
      data: special.data ?? [],
    },
    body: (
      <>
        <PageTop title={special.title ?? described} lead={special.lead}>
          <Sentence reader={reader} value={asked.asked.filter.q?.[0]} />
          <UnderstoodChips
            words={{
              lead: reader.say('page.filter.lead'),
              removes: reader.say('page.filter.removes'),
              reset: reader.say('page.filter.reset'),
            }}
            chips={chips}
            resetHref={path}
          />
          <DateSwitch filter={asked.asked.filter} reader={reader} />
          {typeof special.top === 'function' ? special.top(list) : special.top}
        </PageTop>
        <Listing filter={<ListAside asked={asked} list={list} month={month} reader={reader} />}>
          <Results asked={asked} list={list} reader={reader} relaxed={relaxed} described={described} number={number} />
        </Listing>
      </>
    ),
  });
}

type Shown<P extends PageName> = { asked: Reading<P>; list: FoundList; reader: Reader };

type ResultProps<P extends PageName> = Shown<P> & { relaxed: readonly Relaxed[]; described: string; number: number };

function Results<P extends PageName>({ asked, list, reader, relaxed, described, number }: ResultProps<P>) {
  const { say } = reader;
  const pages = Math.ceil(list.total / linesPerPage);
  return (
    <>
      <ResultCount
        count={say('page.list.dates', { count: list.total })}
        rest={list.shelf.total > 0 ? say('page.list.andRuns', { count: list.shelf.total }) : undefined}
      >
        <ListViews asked={asked} reader={reader} />
        <TakeAlong asked={asked} name={described} />
      </ResultCount>
      {list.corrected && <Corrected asked={asked.filter.q?.[0] ?? ''} text={list.corrected} reader={reader} />}
      {list.total > 1 && <OrderSwitch path={asked.path} asked={asked.asked.filter} reader={reader} />}
      {number === 1 && <OngoingShelf {...shelf(list.shelf.views, reader)} />}
      {list.total === 0 ? (
        <NothingHere asked={asked} reader={reader} relaxed={relaxed} />
      ) : isRanked(asked.filter) ? (
        <RankedList lines={list.lines} filter={asked.filter} reader={reader} />
      ) : (
        <ListLines
          lines={list.lines}
          filter={asked.filter}
          cut={{ before: number > 1, after: number < pages }}
          reader={reader}
        />
      )}
      {list.truncated && <UnclearNote text={say('page.list.truncated')} />}
      <ListAccess asked={asked} unsure={list.unsure} reader={reader} />
      <PageSteps path={asked.path} filter={asked.asked.filter} number={number} pages={pages} reader={reader} />
    </>
  );
}
