import { altOfPoster, altOfWeek, posterOf, posterOfWeek, versionOf } from '#across/share/index.ts';
import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import type { Head } from '../answers.ts';
import { posterPath } from './poster-path.ts';
import { tellingOfHouse, typed } from './telling.ts';
import type { FoundWeek, House } from './week-of.ts';

type Picture = NonNullable<Head['picture']>;

const size = { width: 1200, height: 630 };

/** What a poster needs to know of a date's view. */
export const posterFacts = ({ event, place, ...view }: OccurrenceView) => ({
  ...view,
  title: event.title,
  genre: event.genre,
  place: place?.name,
  locality: place?.locality,
});

/** A date's wide poster for link previews, with its words. */
export const pictureOfDate = (view: OccurrenceView, locale: Locale): Picture => ({
  path: posterPath(view, 'quer', locale, 'png'),
  ...size,
  alt: altOfPoster(posterOf(posterFacts(view), { locale, town: city().name, format: 'quer' })),
});

/** The sheet of a house's week for link previews, with its words. */
export function pictureOfWeek({ week, value }: FoundWeek, { slug }: House, locale: Locale): Picture {
  const poster = posterOfWeek(week, { locale, format: 'quer', address: typed(tellingOfHouse(slug, locale).url) });
  return {
    path: `/plakat/woche.${slug}.${value}-quer.png?v=${versionOf(poster)}${locale === 'en' ? '&l=en' : ''}`,
    ...size,
    alt: altOfWeek({ ...week, lines: week.lines.slice(0, poster.rows.length) }, locale),
  };
}
