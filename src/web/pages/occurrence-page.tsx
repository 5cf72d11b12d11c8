import { occurrenceCalendarAddresses, occurrenceJsonLd } from '#across/formats/index.ts';
import { longDate } from '#kernel/date-words.ts';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { listTogether, type OccurrenceDetail, viewOccurrence } from '#modules/calendar/index.ts';
import { allGenreDrawings } from '#modules/calendar/ui/genre-drawings.ts';
import { OccurrenceSheet } from '#modules/calendar/ui/sheet/occurrence-sheet.tsx';
import { Provenance } from '#modules/calendar/ui/sheet/provenance.tsx';
import { MoreLikeThis } from '#modules/calendar/ui/wall/more-like-this.tsx';
import { AccessBox } from '#modules/venues/ui/access-box.tsx';
import { Breadcrumb } from '#ui/breadcrumb.tsx';
import { Halves } from '#ui/halves.tsx';
import { calendarMark, shareMark } from '#ui/marks.ts';
import { gone, missing, movedTo, page } from '../answers.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { accessWords } from '../present/access.ts';
import { accessBoxMarks, accessItems, accessSource } from '../present/access-items.tsx';
import { announced } from '../present/announced.ts';
import { feedsOf } from '../present/files-of.ts';
import { genreView, lineView, occurrencePath } from '../present/line.ts';
import { pictureOfDate } from '../present/link-picture.ts';
import { occurrenceFacts } from '../present/occurrence-facts.tsx';
import { pageOf } from '../present/page-of.ts';
import { posterPath } from '../present/poster-path.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import { statusOf, statusText } from '../present/status.ts';
import { fullWhen } from '../present/when.ts';
import type { Reading } from '../reading.tsx';
import { readRef, refOf } from '../ref.ts';
import { CalendarWays } from './calendar-ways.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { ShareWays } from './share-ways.tsx';
import { WatchWay } from './subscribe/watch-way.tsx';
import { Whereabouts } from './whereabouts.tsx';

/** One date: its poster, everything one must know, how to get in, where it is, and what else is on that day. */
export async function occurrencePage(asked: Reading<'occurrence'>) {
  const ref = readRef(asked.params.ref);
  const found = ref && (await viewOccurrence(asked.ctx, ref.id));
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  const { view } = found;
  const path = occurrencePath(view, asked.locale);
  if (asked.path !== path) return movedTo(path);

  const reader = readerOf(asked);
  const [around] = await listTogether(asked.ctx, [
    { filter: { wann: [view.run ? 'heute' : view.cultureDate.toString()] }, limit: 9, counts: false, shelf: false },
  ]);
  const others = (around?.lines ?? []).filter((line) => line.view.id !== view.id).slice(0, 4);
  const title = inLocale(view.event.title, asked.locale);
  const when = fullWhen(view, reader);
  const picture = pictureOfDate(view, asked.locale);
  return page({
    marks: [...allGenreDrawings, ...accessBoxMarks, calendarMark, shareMark],
    head: {
      title: [announced(title, view, reader), when, view.place?.name].filter(Boolean).join(' · '),
      description:
        maybeInLocale(view.event.summary, asked.locale) ?? [title, when, view.place?.name].filter(Boolean).join(', '),
      kind: 'event',
      picture,
      data: [occurrenceJsonLd(view, pageOf(reader, path, picture.path))],
      feeds: feedsOf({ path, filter: {}, locale: asked.locale }, title),
    },
    body: (
      <>
        <Crumbs view={view} reader={reader} />
        <OccurrenceSheet
          poster={posterPath(view, 'karte', asked.locale)}
          genre={genreView(view.event.genre, asked.locale)}
          title={title}
          subtitle={maybeInLocale(view.event.subtitle, asked.locale)}
          lead={maybeInLocale(view.event.summary, asked.locale)}
          status={statusWith(view, reader)}
          facts={occurrenceFacts(view, reader)}
          actions={
            <>
              <CalendarWays
                words={asked.words}
                button={reader.say('page.calendar.mine')}
                addresses={occurrenceCalendarAddresses(view, {
                  locale: asked.locale,
                  fileUrl: absolute(`${path}.ics`),
                  pageUrl: absolute(path),
                })}
              />
              <ShareWays
                say={asked.words}
                title={title}
                when={when}
                url={absolute(path)}
                poster={posterPath(view, 'a4', asked.locale, 'pdf')}
                all={pathOf('shareOccurrence', { ref: refOf(view.event.slug, view.publicId) }, asked.locale)}
              />
              <WatchWay view={view} reader={reader} />
            </>
          }
        />
        {view.description && <Paragraphs text={inLocale(view.description, asked.locale)} />}
        <Place view={view} reader={reader} />
        <MoreLikeThis
          title={reader.say(view.run ? 'page.occurrence.alsoToday' : 'page.occurrence.sameDay')}
          more={
            view.run
              ? undefined
              : {
                  href: pathOf('eventsOf', { period: view.cultureDate.toString() }, asked.locale),
                  text: reader.say('page.occurrence.wholeDay'),
                }
          }
          occurrences={others.map((line) => lineView(line.view, reader, { role: line.role, poster: 'karte' }))}
        />
        <Origin view={view} reader={reader} />
      </>
    ),
  });
}

function Crumbs({ view, reader }: { view: OccurrenceDetail; reader: Reader }) {
  const { locale, say } = reader;
  const day = {
    text: longDate(view.cultureDate, locale),
    href: pathOf('eventsOf', { period: view.cultureDate.toString() }, locale),
  };
  return (
    <Breadcrumb
      label={say('page.crumbs')}
      steps={[{ text: say('page.ways.events'), href: pathOf('events', {}, locale) }, ...(view.run ? [] : [day])]}
    />
  );
}

const statusWith = (view: OccurrenceDetail, reader: Reader) => {
  const status = statusOf(view, reader);
  return status && { ...status, text: statusText(view, reader) };
};

function Place({ view, reader }: { view: OccurrenceDetail; reader: Reader }) {
  const { say } = reader;
  const { place } = view;
  if (!place) return null;
  const geo =
    place.latitude !== undefined && place.longitude !== undefined
      ? `geo:${place.latitude},${place.longitude}`
      : undefined;
  return (
    <Halves>
      <AccessBox
        id="access"
        title={say('page.access.title')}
        words={accessWords(reader)}
        items={accessItems(view.accessFacts, view.accessServices, reader)}
        source={accessSource(view.accessFacts, view.accessServices, reader)}
      />
      <Whereabouts spot={place} reader={reader}>
        {geo && (
          <p className="soft">
            <a href={geo}>{say('page.map.app')}</a>
          </p>
        )}
      </Whereabouts>
    </Halves>
  );
}

function Origin({ view, reader }: { view: OccurrenceDetail; reader: Reader }) {
  const { locale, say } = reader;
  const changed = longDate(view.changedAt.toZonedDateTimeISO(reader.zone), locale);
  const parts = [
    view.source ? say('page.origin.source', { name: view.source.name }) : say('page.origin.own'),
    view.source?.readAt &&
      say('page.origin.read', { date: longDate(view.source.readAt.toZonedDateTimeISO(reader.zone), locale) }),
    say('page.origin.changed', { date: changed }),
    say('page.origin.licence'),
  ];
  return (
    <Provenance
      lead={say('page.origin.lead')}
      report={{ href: pathOf('help', {}, locale), text: say('page.origin.wrong') }}
    >
      {parts.filter(Boolean).join(' ')}
    </Provenance>
  );
}
