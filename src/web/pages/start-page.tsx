import { longDate } from '#kernel/date-words.ts';
import { addressOf, type Filter, listTogether, shownText } from '#modules/calendar/index.ts';
import { OngoingShelf } from '#modules/calendar/ui/list/ongoing-shelf.tsx';
import { RowList } from '#modules/calendar/ui/list/row-list.tsx';
import { DayStrip } from '#modules/calendar/ui/wall/day-strip.tsx';
import { Opening } from '#modules/calendar/ui/wall/opening.tsx';
import { PosterWall } from '#modules/calendar/ui/wall/poster-wall.tsx';
import { city } from '#platform/city.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/section.tsx';
import { page } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { accessWords } from '../present/access.ts';
import { dateBlock } from '../present/days.ts';
import { feedsOf } from '../present/files-of.ts';
import { lineView } from '../present/line.ts';
import { readerOf } from '../present/reader.ts';
import { shelf } from '../present/shelf.ts';
import { stripDays } from '../present/strip-days.ts';
import type { Reading } from '../reading.tsx';
import { GenreWays } from './genre-ways.tsx';
import { rowMarks } from './list-page.tsx';
import { Sentence } from './sentence.tsx';

const wall = 8;
const few = 6;

/** What is on today, tonight, on the weekend, and what was announced last: equal posters, by time alone. */
export async function startPage(asked: Reading<'start'>) {
  const reader = readerOf(asked);
  const { say, locale } = reader;
  const quiet = { counts: false, shelf: false };
  // On Sunday the weekend is today: the next one is more use.
  const weekendWord = reader.today.dayOfWeek === 7 ? 'naechstes-wochenende' : 'wochenende';
  const restOfWeekend: Filter =
    reader.today.dayOfWeek === 5 || reader.today.dayOfWeek === 6
      ? {
          von: [`${reader.today.add({ days: 1 })}`],
          bis: [`${reader.today.add({ days: 7 - reader.today.dayOfWeek })}`],
        }
      : { wann: [weekendWord] };
  const [today, tonight, weekend, ahead, fresh, running] = await listTogether(asked.ctx, [
    { filter: { wann: ['heute'] }, limit: wall, ...quiet },
    { filter: { wann: ['heute-abend'] }, limit: wall + few, ...quiet },
    { filter: { wann: [weekendWord] }, limit: 0, ...quiet },
    { filter: restOfWeekend, limit: wall, ...quiet },
    { filter: { neu: ['ja'], sortierung: ['neu'] }, limit: few * 4, ...quiet },
    { filter: { wann: ['heute'] }, limit: 0, counts: false },
  ]);
  if (!today || !tonight || !weekend || !ahead || !fresh || !running) throw new Error('six lists were asked for');
  const seen = new Set(today.lines.map((line) => line.view.id));
  const later = tonight.lines.filter((line) => !seen.has(line.view.id)).slice(0, few);
  const news = [...new Map(fresh.lines.toReversed().map((line) => [line.view.event.id, line])).values()]
    .toReversed()
    .slice(0, few);
  const days = await stripDays(asked.ctx, reader);
  const hung = [...today.lines, ...later, ...ahead.lines, ...news];
  return page({
    marks: rowMarks,
    shown: shownText(hung.map((line) => line.view)),
    head: {
      title: say('page.start.title', { date: longDate(reader.today, locale) }),
      description: say('page.start.description', { city: city().name }),
      kind: 'website',
      feeds: feedsOf({ path: pathOf('events', {}, locale), filter: {}, locale }, say('page.named.events')),
    },
    body: (
      <>
        <Opening date={dateBlock(reader.today, reader)} title={say('page.start.heading', { city: city().name })}>
          <Sentence reader={reader} />
        </Opening>
        <DayStrip
          label={say('page.start.strip')}
          unit={say('page.start.unit')}
          note={say('page.start.stripNote')}
          days={days}
        />
        <Section
          id="today"
          title={say('page.start.today')}
          more={{ href: pathOf('today', {}, locale), text: say('page.start.allToday', { count: today.total }) }}
        >
          {today.lines.length > 0 ? (
            <PosterWall
              occurrences={today.lines.map((line) => lineView(line.view, reader, { role: line.role, poster: 'karte' }))}
              eager={4}
            />
          ) : (
            <EmptyState
              title={say('page.start.nothingToday')}
              text={say('page.start.nothingTodayText')}
              ways={[{ href: pathOf('tomorrow', {}, locale), text: say('page.ways.tomorrow') }]}
            />
          )}
        </Section>
        {later.length > 0 && (
          <Section id="tonight" title={say('page.start.tonight')}>
            <RowList
              occurrences={later.map((line) => lineView(line.view, reader, { role: line.role, poster: 'klein' }))}
              words={{ access: accessWords(reader) }}
              pairs
            />
          </Section>
        )}
        {ahead.lines.length > 0 && (
          <Section
            id="weekend"
            title={say(`page.start.${weekendWord}`)}
            more={{
              href: addressOf(pathOf('events', {}, locale), { wann: [weekendWord] }, locale),
              text: say('page.start.allWeekend', { count: weekend.total }),
            }}
          >
            <PosterWall
              occurrences={ahead.lines.map((line) =>
                lineView(line.view, reader, { role: line.role, withDay: true, poster: 'karte' }),
              )}
            />
          </Section>
        )}
        <OngoingShelf {...shelf(running.shelf.views, reader)} />
        <GenreWays reader={reader} />
        {news.length > 0 && (
          <Section
            id="new"
            title={say('page.start.new')}
            more={{ href: pathOf('new', {}, locale), text: say('page.start.allNew') }}
          >
            <RowList
              occurrences={news.map((line) =>
                lineView(line.view, reader, { role: line.role, withDay: true, poster: 'klein' }),
              )}
              words={{ access: accessWords(reader) }}
              pairs
            />
          </Section>
        )}
      </>
    ),
  });
}
