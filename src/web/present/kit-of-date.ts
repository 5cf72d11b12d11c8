import {
  altOfPoster,
  baseName,
  captionsOfDate,
  type Kit,
  kitFormats,
  posterOf,
  shareWords,
} from '#across/share/index.ts';
import { inLocale, type Locale } from '#kernel/words.ts';
import type { OccurrenceDetail } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import { calendarText } from './calendar-text.ts';
import { posterFacts } from './link-picture.ts';
import { tellingOfDate } from './telling.ts';

/** All there is to pass a date on. */
export function kitOfDate(view: OccurrenceDetail, locale: Locale): Kit {
  const { name: town, timeZone } = city();
  const { changedAt, event } = view;
  const title = inLocale(event.title, locale);
  const url = tellingOfDate(view, locale).url;
  const facts = posterFacts(view);
  const alt = (language: Locale) => altOfPoster(posterOf(facts, { locale: language, town, format: 'a4' }));
  return {
    base: baseName(title, shareWords(locale)('file.date')),
    title,
    url,
    locale,
    changedLocal: changedAt.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'second' }),
    captions: {
      de: captionsOfDate(view, tellingOfDate(view, 'de')),
      en: captionsOfDate(view, tellingOfDate(view, 'en')),
    },
    alt: { de: alt('de'), en: alt('en') },
    sheets: kitFormats.map((format) => ({ format, poster: posterOf(facts, { locale, town, format }) })),
    calendar: calendarText([view], { title, url, locale, changedAt }),
  };
}
