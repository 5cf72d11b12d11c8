import { inLocale, maybeInLocale } from '#kernel/words.ts';
import {
  findFormat,
  findGenre,
  type OccurrenceDetail,
  type OccurrenceView,
  parentGenre,
} from '#modules/calendar/index.ts';
import { oneLine, paragraphs } from '../plain-text.ts';
import { dateTimes, furtherTimes } from './date-times.ts';
import { inContext, type JsonLd, some } from './json-ld.ts';
import { offersOf } from './offers.ts';
import type { PageOf, PageWithDates } from './page-of.ts';
import { organisersOf, peopleOf } from './people.ts';
import { attendanceMode, locationOf } from './places.ts';
import { spokenLanguages, workPerformed } from './work-performed.ts';

const descriptionMax = 5000;

/** schema.org's kind of event for a genre; an id nobody knows is an Event. */
export const typeOf = (genre: string | undefined) =>
  (genre && (findGenre(genre) ?? findGenre(parentGenre(genre)))?.schemaOrg) || 'Event';

/** One date as schema.org's Event, also when it was cancelled, postponed or moved. The name holds no price and no place. */
export function occurrenceJsonLd(view: OccurrenceDetail, page: PageOf): JsonLd {
  const { locale } = page;
  const type = typeOf(view.event.genre);
  const description = maybeInLocale(view.event.summary ?? view.description, locale);
  return inContext({
    '@type': type,
    '@id': page.url,
    url: page.url,
    identifier: view.publicId,
    name: oneLine(inLocale(view.event.title, locale), 300),
    alternateName: maybeInLocale(view.event.subtitle, locale),
    description: description && paragraphs(description, descriptionMax),
    image: page.imageUrl && [page.imageUrl],
    ...dateTimes(view),
    ...furtherTimes(view),
    eventAttendanceMode: attendanceMode(view),
    location: locationOf(view, page, view.accessFacts),
    ...offersOf(view, page),
    organizer: organisersOf(view.organisers, page),
    ...peopleOf(view.contributors),
    inLanguage: spokenLanguages(view),
    subtitleLanguage: type === 'ScreeningEvent' ? some(view.surtitles) : undefined,
    typicalAgeRange: ageRange(view),
    keywords: keywordsOf(view, page),
    workPerformed: workPerformed(view, page),
    superEvent: some(
      view.series.map(({ name, slug }) => ({ '@type': 'EventSeries', name, url: page.urlOf('series', slug) })),
    ),
    sameAs: view.website,
  });
}

/** A date in the list of another thing: enough to be an event of its own. */
export function dateOf(view: OccurrenceView, page: PageWithDates): JsonLd {
  const url = page.urlOfDate(view);
  return {
    '@type': typeOf(view.event.genre),
    '@id': url,
    url,
    name: oneLine(inLocale(view.event.title, page.locale), 300),
    ...dateTimes(view),
    eventAttendanceMode: attendanceMode(view),
    location: locationOf(view, page),
  };
}

function ageRange({ ageMin, ageMax }: OccurrenceDetail): string | undefined {
  if (ageMin === undefined && ageMax === undefined) return undefined;
  return `${ageMin ?? 0}-${ageMax ?? ''}`;
}

function keywordsOf({ event }: OccurrenceView, { locale }: PageOf): string[] | undefined {
  const genres = [event.genre, ...event.genresSecondary].map((id) => id && findGenre(id)?.label);
  const labels = [...genres, event.format && findFormat(event.format)?.label];
  return some(labels.flatMap((label) => (label ? [inLocale(label, locale)] : [])));
}
