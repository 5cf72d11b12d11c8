import { inLocale } from '#kernel/words.ts';
import { type OccurrenceView, viewEvent, viewOccurrence } from '#modules/calendar/index.ts';
import { CompactList } from '#modules/calendar/ui/list/compact-list.tsx';
import { RowList } from '#modules/calendar/ui/list/row-list.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { movedTo } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import { accessWords } from '../../present/access.ts';
import { lineView, occurrencePath } from '../../present/line.ts';
import { type Reader, readerOf } from '../../present/reader.ts';
import type { AnyReading, Reading } from '../../reading.tsx';
import { readRef, refOf } from '../../ref.ts';
import { framedPage } from './framed-page.tsx';

const datesMax = 20;

/** One date, to stand in a frame on another website. */
export async function embedOccurrencePage(asked: Reading<'embedOccurrence'>) {
  const ref = readRef(asked.params.ref);
  const found = ref && (await viewOccurrence(asked.ctx, ref.id));
  if (!found || found.kind === 'gone') return nothingThere(asked, found ? 410 : 404);
  const { view } = found;
  const { locale } = asked;
  const path = pathOf('embedOccurrence', { ref: refOf(view.event.slug, view.publicId) }, locale);
  if (asked.path !== path) return movedTo(path + queryOfTheme(asked));
  const reader = readerOf(asked);
  const row = { ...lineView(view, reader, { withDay: true, poster: 'klein' }), title: reader.say('embed.details') };
  return framedPage(asked, {
    title: inLocale(view.event.title, locale),
    more: { href: occurrencePath(view, locale), text: reader.say('embed.date') },
    children: (
      <>
        <h2 className="sr">{reader.say('calendar.facet.wann')}</h2>
        <RowList occurrences={[row]} words={{ access: accessWords(reader) }} eager={1} />
      </>
    ),
  });
}

/** An event with its dates to come. */
export async function embedEventPage(asked: Reading<'embedEvent'>) {
  const { locale } = asked;
  const ref = readRef(asked.params.ref);
  const found = ref && (await viewEvent(asked.ctx, ref.id));
  if (!found || found.kind === 'gone') return nothingThere(asked, found ? 410 : 404);
  const here = found.kind === 'moved' ? found : found.view;
  const own = refOf(here.slug, here.publicId);
  const path = pathOf('embedEvent', { ref: own }, locale);
  if (found.kind === 'moved' || asked.path !== path) return movedTo(path + queryOfTheme(asked));
  const { view } = found;
  const reader = readerOf(asked);
  return framedPage(asked, {
    title: inLocale(view.title, locale),
    more: { href: pathOf('event', { ref: own }, locale), text: reader.say('embed.event') },
    children: <Upcoming views={view.upcoming.slice(0, datesMax)} reader={reader} />,
  });
}

const Upcoming = ({ views, reader }: { views: readonly OccurrenceView[]; reader: Reader }) =>
  views.length > 0 ? (
    <CompactList occurrences={views.map((view) => lineView(view, reader, { withDay: true, poster: 'klein' }))} />
  ) : (
    <EmptyState title={reader.say('page.empty.title')} text={reader.say('embed.over')} />
  );

const queryOfTheme = ({ query, locale }: AnyReading) => {
  const name = locale === 'en' ? 'theme' : 'thema';
  const theme = query.get(name);
  return theme ? `?${new URLSearchParams({ [name]: theme })}` : '';
};

/** A frame says so itself: the page that says it elsewhere may not be framed. */
function nothingThere(asked: AnyReading, status: 404 | 410) {
  const { say, locale } = readerOf(asked);
  return framedPage(asked, {
    title: say(`error.${status}.title`),
    status,
    more: { href: pathOf('events', {}, locale), text: say('embed.all') },
    children: <p>{say('embed.gone')}</p>,
  });
}
