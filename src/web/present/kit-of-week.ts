import {
  altOfWeek,
  baseName,
  captionsOfWeek,
  type Kit,
  kitFormats,
  posterOfWeek,
  shareWords,
  spanOfWeek,
} from '#across/share/index.ts';
import type { Locale } from '#kernel/words.ts';
import { city } from '#platform/city.ts';
import { calendarText } from './calendar-text.ts';
import { tellingOfHouse, typed } from './telling.ts';
import type { FoundWeek, House } from './week-of.ts';

/** All there is to pass a house's week on. */
export function kitOfWeek({ week, value }: FoundWeek, { slug, name }: House, locale: Locale): Kit {
  const { timeZone } = city();
  const views = week.lines.map(({ view }) => view);
  const { url } = tellingOfHouse(slug, locale);
  const title = `${name}, ${spanOfWeek(week, locale)}`;
  const begins = week.first.toZonedDateTime(timeZone).toInstant();
  const changedAt = views.reduce(
    (latest, view) => (Temporal.Instant.compare(view.changedAt, latest) > 0 ? view.changedAt : latest),
    views[0]?.changedAt ?? begins,
  );
  const once = [...new Map(views.map((view) => [view.id, view])).values()];
  return {
    base: `${baseName(name, shareWords(locale)('file.week'))}-${value}`,
    title,
    url,
    locale,
    changedLocal: changedAt.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'second' }),
    captions: {
      de: captionsOfWeek(week, tellingOfHouse(slug, 'de')),
      en: captionsOfWeek(week, tellingOfHouse(slug, 'en')),
    },
    alt: { de: altOfWeek(week, 'de'), en: altOfWeek(week, 'en') },
    sheets: kitFormats.map((format) => ({
      format,
      poster: posterOfWeek(week, { locale, format, address: typed(url) }),
    })),
    calendar: calendarText(once, { title, url, locale, changedAt }),
  };
}
