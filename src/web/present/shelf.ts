import { inLocale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { OngoingView } from '#modules/calendar/ui/list/ongoing-shelf.tsx';
import { occurrencePath, placeWords, posterPath } from './line.ts';
import type { Reader } from './reader.ts';
import { runWords } from './when.ts';

/** What is on meanwhile, with how long it stays. */
export const shelfItems = (views: readonly OccurrenceView[], reader: Reader): OngoingView[] =>
  views.map((view) => ({
    href: occurrencePath(view, reader.locale),
    title: inLocale(view.event.title, reader.locale),
    poster: posterPath(view, 'klein', reader.locale),
    more: `${view.place?.name ?? placeWords(view, reader)}, ${runWords(view, reader)}`,
  }));
