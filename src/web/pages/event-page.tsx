import { eventJsonLd, listCalendarAddresses } from '#across/formats/index.ts';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { type OccurrenceView, viewEvent } from '#modules/calendar/index.ts';
import { allGenreDrawings } from '#modules/calendar/ui/genre-drawings.ts';
import { EventDates } from '#modules/calendar/ui/sheet/event-dates.tsx';
import { OccurrenceSheet } from '#modules/calendar/ui/sheet/occurrence-sheet.tsx';
import { Breadcrumb } from '#ui/breadcrumb.tsx';
import { calendarMark } from '#ui/marks.ts';
import { Section } from '#ui/section.tsx';
import { gone, missing, movedTo, page } from '../answers.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { feedsOf } from '../present/files-of.ts';
import { genreView, occurrencePath, placeWords } from '../present/line.ts';
import { pictureOfDate } from '../present/link-picture.ts';
import { pageOf } from '../present/page-of.ts';
import { posterPath } from '../present/poster-path.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import { statusOf } from '../present/status.ts';
import { fullWhen } from '../present/when.ts';
import type { Reading } from '../reading.tsx';
import { readRef, refOf } from '../ref.ts';
import { CalendarWays } from './calendar-ways.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** One event with all its dates, those to come first. */
export async function eventPage(asked: Reading<'event'>) {
  const ref = readRef(asked.params.ref);
  const found = ref && (await viewEvent(asked.ctx, ref.id));
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  const here = found.kind === 'moved' ? found : found.view;
  const path = pathOf('event', { ref: refOf(here.slug, here.publicId) }, asked.locale);
  if (found.kind === 'moved' || asked.path !== path) return movedTo(path);
  const { view } = found;
  const reader = readerOf(asked);
  const { say } = reader;
  const title = inLocale(view.title, asked.locale);
  const [next] = view.upcoming;
  const shownOnPoster = next ?? view.past.at(-1);
  const shown = view.upcoming.length + view.past.length;
  return page({
    marks: [...allGenreDrawings, calendarMark],
    head: {
      title: say('page.event.title', { title }),
      description: maybeInLocale(view.summary, asked.locale) ?? title,
      picture: shownOnPoster && pictureOfDate(shownOnPoster, asked.locale),
      data: [eventJsonLd(view, pageOf(reader, path))],
      feeds: feedsOf({ path, filter: {}, locale: asked.locale }, title),
    },
    body: (
      <>
        <Breadcrumb
          label={say('page.crumbs')}
          steps={[{ text: say('page.ways.events'), href: pathOf('events', {}, asked.locale) }]}
        />
        <OccurrenceSheet
          poster={shownOnPoster ? posterPath(shownOnPoster, 'karte', asked.locale) : '/torn-poster.svg'}
          genre={genreView(view.genre, asked.locale)}
          title={title}
          subtitle={maybeInLocale(view.subtitle, asked.locale)}
          lead={maybeInLocale(view.summary, asked.locale)}
          facts={
            next
              ? [{ label: say('page.fact.next'), value: fullWhen(next, reader), more: placeWords(next, reader) }]
              : []
          }
          actions={
            <CalendarWays
              words={asked.words}
              button={say('page.calendar.all')}
              addresses={listCalendarAddresses(absolute(`${path}.ics`), title)}
            />
          }
        />
        {view.description && <Paragraphs text={inLocale(view.description, asked.locale)} />}
        {view.upcoming.length > 0 && (
          <Section id="dates" title={say('page.event.upcoming')}>
            <EventDates dates={view.upcoming.map((one) => dateView(one, reader, false))} />
          </Section>
        )}
        {view.past.length > 0 && (
          <Section id="past" title={say('page.event.past')}>
            <EventDates dates={view.past.map((one) => dateView(one, reader, true))} />
          </Section>
        )}
        {view.total > shown && <p className="soft">{say('page.event.more', { count: view.total - shown })}</p>}
      </>
    ),
  });
}

const dateView = (view: OccurrenceView, reader: Reader, past: boolean) => ({
  href: occurrencePath(view, reader.locale),
  when: fullWhen(view, reader),
  dateTime: view.startsIso,
  place: placeWords(view, reader),
  status: statusOf(view, reader),
  past,
});
