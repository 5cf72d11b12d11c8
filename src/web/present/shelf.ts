import { inLocale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { OngoingShelfProps, OngoingView } from '#modules/calendar/ui/list/ongoing-shelf.tsx';
import { occurrencePath, placeWords } from './line.ts';
import { posterPath } from './poster-path.ts';
import type { Reader } from './reader.ts';
import { runWords } from './when.ts';

/** So many stand on the shelf; the others are folded behind them, lest they stand before the first date of the day. */
const openMax = 6;

/** What is on meanwhile, with how long it stays. */
export function shelf(views: readonly OccurrenceView[], reader: Reader): OngoingShelfProps {
  const { say, today } = reader;
  const begun = views.every((view) => Temporal.PlainDate.compare(view.startsLocal.toPlainDate(), today) <= 0);
  const items = views.map((view) => itemOf(view, reader));
  const more = items.slice(openMax);
  return {
    title: say(begun ? 'page.list.ongoing' : 'page.list.ongoingOrSoon'),
    items: items.slice(0, openMax),
    more: more.length > 0 ? { text: say('page.list.moreOngoing', { count: more.length }), items: more } : undefined,
  };
}

const itemOf = (view: OccurrenceView, reader: Reader): OngoingView => ({
  href: occurrencePath(view, reader.locale),
  title: inLocale(view.event.title, reader.locale),
  poster: posterPath(view, 'klein', reader.locale),
  more: `${view.place?.name ?? placeWords(view, reader)}, ${runWords(view, reader)}`,
});
