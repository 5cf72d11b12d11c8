import type { ReactNode } from 'react';
import { listCalendarAddresses } from '#across/formats/index.ts';
import {
  addressOf,
  describeFilter,
  linesPerPage,
  listOccurrences,
  nameFilter,
  type OccurrenceList,
} from '#modules/calendar/index.ts';
import { FilterForm } from '#modules/calendar/ui/filter/filter-form.tsx';
import { UnderstoodChips } from '#modules/calendar/ui/filter/understood-chips.tsx';
import { allGenreDrawings } from '#modules/calendar/ui/genre-drawings.ts';
import { DayList } from '#modules/calendar/ui/list/day-list.tsx';
import { OngoingShelf } from '#modules/calendar/ui/list/ongoing-shelf.tsx';
import { ResultCount } from '#modules/calendar/ui/list/result-count.tsx';
import { UnclearNote } from '#modules/calendar/ui/list/unclear-note.tsx';
import { accessDrawings } from '#modules/venues/ui/access-drawings.ts';
import { Listing } from '#ui/listing.tsx';
import { calendarMark } from '#ui/marks.ts';
import { PageTop } from '#ui/page-top.tsx';
import { page } from '../answers.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { accessWords } from '../present/access.ts';
import { chipsOf, facetsAsked } from '../present/chips.ts';
import { daySections } from '../present/days.ts';
import { filterGroups } from '../present/filter-groups.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import { shelf } from '../present/shelf.ts';
import type { Reading } from '../reading.tsx';
import type { PageName } from '../routes.ts';
import { CalendarWays } from './calendar-ways.tsx';
import { NothingHere, type Relaxed, relaxations } from './nothing-here.tsx';
import { PageSteps } from './page-steps.tsx';
import { Sentence } from './sentence.tsx';

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
  top?: ReactNode;
  data?: readonly object[];
};

/** Any list of dates as a page: what was asked in words, the filter beside it, the dates day by day. */
export async function listPage<P extends PageName>(asked: Reading<P>, special: Special = {}) {
  const { ctx, filter, path } = asked;
  const reader = readerOf(asked);
  const [list, names] = await Promise.all([listOccurrences(ctx, filter), nameFilter(ctx, filter)]);
  const described = describeFilter(filter, { locale: asked.locale, words: asked.words.in('calendar'), names });
  const title = special.title && facetsAsked(asked.asked.filter) === 0 ? special.title : described;
  const number = Number(filter.seite?.[0] ?? 1);
  const relaxed = list.total === 0 ? await relaxations(asked) : [];
  const chips = chipsOf(path, asked.asked, names, reader);
  return page({
    marks: rowMarks,
    head: {
      title: number > 1 ? reader.say('page.list.pageTitle', { title, page: number }) : title,
      description: reader.say('page.list.description', { title: described, count: list.total }),
      feeds: [
        { path: addressOf(`${path}.ics`, asked.asked.filter, asked.locale), type: 'text/calendar', title: described },
      ],
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
          {special.top}
        </PageTop>
        <Listing filter={<Filter asked={asked} list={list} reader={reader} />}>
          <Results asked={asked} list={list} reader={reader} relaxed={relaxed} described={described} number={number} />
        </Listing>
      </>
    ),
  });
}

type Shown<P extends PageName> = { asked: Reading<P>; list: OccurrenceList; reader: Reader };

function Filter<P extends PageName>({ asked, list, reader }: Shown<P>) {
  const { say } = reader;
  const own = asked.page === 'eventsOf' ? asked.path : pathOf('events', {}, asked.locale);
  const set = facetsAsked(asked.asked.filter);
  return (
    <FilterForm
      action={own}
      words={{
        title: say('page.filter.title'),
        active: set > 0 ? say('page.filter.active', { count: set }) : undefined,
        submit: say('page.filter.submit'),
        hint: say('page.filter.hint'),
      }}
      groups={filterGroups({ filter: asked.filter, counts: list.counts, reader })}
      reset={set > 0 ? { href: asked.path, text: say('page.filter.reset') } : undefined}
    />
  );
}

type ResultProps<P extends PageName> = Shown<P> & { relaxed: readonly Relaxed[]; described: string; number: number };

function Results<P extends PageName>({ asked, list, reader, relaxed, described, number }: ResultProps<P>) {
  const { say } = reader;
  const pages = Math.ceil(list.total / linesPerPage);
  const feed = addressOf(`${asked.path}.ics`, asked.asked.filter, asked.locale);
  return (
    <>
      <ResultCount
        count={say('page.list.dates', { count: list.total })}
        rest={list.shelf.total > 0 ? say('page.list.andRuns', { count: list.shelf.total }) : undefined}
      >
        <CalendarWays
          words={asked.words}
          button={say('page.calendar.subscribe')}
          addresses={listCalendarAddresses(absolute(feed), described)}
        />
      </ResultCount>
      {number === 1 && <OngoingShelf {...shelf(list.shelf.views, reader)} />}
      {list.total === 0 ? (
        <NothingHere asked={asked} reader={reader} relaxed={relaxed} />
      ) : (
        <DayList
          days={daySections(list.lines, { before: number > 1, after: number < pages }, reader)}
          words={{ access: accessWords(reader) }}
        />
      )}
      {list.truncated && <UnclearNote text={say('page.list.truncated')} />}
      <Unsure asked={asked} list={list} reader={reader} />
      <PageSteps path={asked.path} filter={asked.asked.filter} number={number} pages={pages} reader={reader} />
    </>
  );
}

/** Dates that would fit if somebody had said so, and those that fit in part: counted, never mixed in. */
function Unsure<P extends PageName>({ asked, list, reader }: Shown<P>) {
  const { unknown, partly } = list.unsure ?? { unknown: 0, partly: 0 };
  if (unknown + partly === 0) return null;
  const text = [
    partly > 0 ? reader.say('page.list.partly', { count: partly }) : '',
    unknown > 0 ? reader.say('page.list.unknown', { count: unknown }) : '',
  ]
    .filter(Boolean)
    .join(' ');
  const wider =
    asked.filter.mit?.[0] === 'rollstuhl' && partly > 0
      ? addressOf(pathOf('events', {}, asked.locale), { ...asked.filter, mit: ['rollstuhl-teil'] }, asked.locale)
      : undefined;
  return (
    <UnclearNote text={text} more={wider ? { href: wider, text: reader.say('page.list.showPartly') } : undefined} />
  );
}
