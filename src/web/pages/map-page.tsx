import { searchOccurrences } from '#across/search/index.ts';
import { describeFilter, nameFilter } from '#modules/calendar/index.ts';
import { UnderstoodChips } from '#modules/calendar/ui/filter/understood-chips.tsx';
import { ResultCount } from '#modules/calendar/ui/list/result-count.tsx';
import { city } from '#platform/city.ts';
import { LinkRow } from '#ui/link-row.tsx';
import { Listing } from '#ui/listing.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { page } from '../answers.ts';
import { chipsOf, facetsAsked } from '../present/chips.ts';
import { feedsOf } from '../present/files-of.ts';
import { monthShown } from '../present/month.ts';
import { periodWays } from '../present/period-ways.ts';
import { readerOf } from '../present/reader.ts';
import { spotsOf } from '../present/town.ts';
import type { Reading } from '../reading.tsx';
import { ListAccess } from './list-access.tsx';
import { ListAside } from './list-aside.tsx';
import { rowMarks } from './list-page.tsx';
import { ListViews } from './list-views.tsx';
import { NothingHere, relaxations } from './nothing-here.tsx';
import { Sentence } from './sentence.tsx';
import { TownSheet } from './town-sheet.tsx';

const linesShown = 10;

/** Any list as a map: the same filter, where its dates are, and the first of them. */
export async function mapPage(asked: Reading<'map'>) {
  const { ctx, filter, path, locale } = asked;
  const reader = readerOf(asked);
  const { say } = reader;
  const month = monthShown(asked, reader);
  const [list, names] = await Promise.all([
    searchOccurrences(ctx, filter, { limit: linesShown, offset: 0, shelf: false, places: true, month }),
    nameFilter(ctx, filter),
  ]);
  const spots = await spotsOf(ctx, list);
  const described = describeFilter(filter, { locale, words: say.in('calendar'), names });
  const title = facetsAsked(filter) > 0 ? say('page.town.titleOf', { title: described }) : say('page.town.title');
  const relaxed = list.total === 0 ? await relaxations(asked, names) : [];
  return page({
    marks: rowMarks,
    head: {
      title,
      description: say('page.town.description', { city: city().name }),
      feeds: feedsOf({ path, filter: asked.asked.filter, locale }, described),
    },
    body: (
      <>
        <PageTop title={title}>
          <Sentence reader={reader} value={asked.asked.filter.q?.[0]} />
          <UnderstoodChips
            words={{
              lead: say('page.filter.lead'),
              removes: say('page.filter.removes'),
              reset: say('page.filter.reset'),
            }}
            chips={chipsOf(path, asked.asked, names, reader)}
            resetHref={path}
          />
          <LinkRow label={say('page.list.when')} links={periodWays(asked, list, reader)} />
        </PageTop>
        <Listing filter={<ListAside asked={asked} list={list} month={month} reader={reader} />}>
          <ResultCount count={say('page.list.dates', { count: list.total })}>
            <ListViews asked={asked} reader={reader} />
          </ResultCount>
          {list.total === 0 && <NothingHere asked={asked} reader={reader} relaxed={relaxed} />}
          <TownSheet asked={asked} list={list} spots={spots} reader={reader} />
          <ListAccess asked={asked} unsure={list.unsure} reader={reader} />
        </Listing>
      </>
    ),
  });
}
