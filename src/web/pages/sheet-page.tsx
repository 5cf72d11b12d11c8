import { searchOccurrences } from '#across/search/index.ts';
import { dateAndTime } from '#kernel/date-words.ts';
import { addressOf, describeFilter, nameFilter } from '#modules/calendar/index.ts';
import { DayList } from '#modules/calendar/ui/list/day-list.tsx';
import { OngoingShelf } from '#modules/calendar/ui/list/ongoing-shelf.tsx';
import { LinkRow } from '#ui/link-row.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { page } from '../answers.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { accessWords } from '../present/access.ts';
import { daySections } from '../present/days.ts';
import { readerOf } from '../present/reader.ts';
import { shelf } from '../present/shelf.ts';
import type { Reading } from '../reading.tsx';
import { rowMarks } from './list-page.tsx';

/** About ten sheets of A4: more is no programme any more, and a page must not grow with the data. */
const linesMax = 300;

/** Any list whole and without anything to click, to be printed: day by day in two columns, the runs before them. */
export async function sheetPage(asked: Reading<'sheet'>) {
  const { ctx, filter, locale } = asked;
  const reader = readerOf(asked);
  const say = asked.words.in('sheet');
  const [list, names] = await Promise.all([
    searchOccurrences(ctx, filter, { limit: linesMax, offset: 0, counts: false }),
    nameFilter(ctx, filter),
  ]);
  const title = describeFilter(filter, { locale, words: asked.words.in('calendar'), names });
  const back = addressOf(pathOf('events', {}, locale), asked.asked.filter, locale);
  const now = reader.now.toZonedDateTimeISO(reader.zone).toPlainDateTime();
  const cut = list.total > list.lines.length;
  return page({
    marks: rowMarks,
    head: { title, description: say('lead'), indexed: false },
    body: (
      <>
        <PageTop title={title} lead={say('lead')}>
          <p className="sheet-note soft">{say('how')}</p>
          <LinkRow label={reader.say('page.crumbs')} links={[{ href: back, text: say('back') }]} />
        </PageTop>
        <div className="programme">
          <OngoingShelf {...shelf(list.shelf.views, reader)} />
          {list.lines.length > 0 ? (
            <DayList
              days={daySections(list.lines, { before: false, after: cut }, reader)}
              words={{ access: accessWords(reader) }}
            />
          ) : (
            <p>{say('empty')}</p>
          )}
          {cut && <p>{say('cut', { count: list.lines.length, address: absolute(back) })}</p>}
          <p className="tiny">{say('made', { when: dateAndTime(now, locale), address: absolute(back) })}</p>
        </div>
      </>
    ),
  });
}
