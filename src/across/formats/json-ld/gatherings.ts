import { inLocale, maybeInLocale } from '#kernel/words.ts';
import type { EventView, OccurrenceView, SeriesView } from '#modules/calendar/index.ts';
import { paragraphs } from '../plain-text.ts';
import { dateTimes } from './date-times.ts';
import { dateOf, typeOf } from './dates.ts';
import { datesMax, inContext, type JsonLd, some } from './json-ld.ts';
import type { PageWithDates } from './page-of.ts';
import { organisersOf } from './people.ts';

/** An event with all its dates below it. */
export function eventJsonLd(event: EventView, page: PageWithDates): JsonLd {
  const dates = [...event.upcoming, ...event.past];
  return inContext({
    '@type': typeOf(event.genre),
    ...described(event, page),
    ...spanOf(dates),
    organizer: organisersOf(dates[0]?.organisers ?? [], page),
    subEvent: subEvents(dates, page),
    sameAs: event.website,
  });
}

/** A series or festival with the dates to come. */
export const seriesJsonLd = (series: SeriesView, dates: readonly OccurrenceView[], page: PageWithDates): JsonLd =>
  inContext({
    '@type': series.kind === 'festival' ? 'Festival' : 'EventSeries',
    ...described(series, page),
    ...spanOf(dates),
    organizer: organisersOf(series.organisers, page),
    subEvent: subEvents(dates, page),
    sameAs: series.website ?? undefined,
  });

const described = (
  { title, summary }: Pick<SeriesView, 'title'> & { summary?: SeriesView['summary'] | undefined },
  page: PageWithDates,
): JsonLd => {
  const text = maybeInLocale(summary, page.locale);
  return {
    '@id': page.url,
    url: page.url,
    name: inLocale(title, page.locale),
    description: text && paragraphs(text, 5000),
    image: page.imageUrl && [page.imageUrl],
  };
};

const subEvents = (dates: readonly OccurrenceView[], page: PageWithDates) =>
  some(dates.slice(0, datesMax).map((view) => dateOf(view, page)));

/** From the first known start to the last known end. */
function spanOf(dates: readonly OccurrenceView[]): JsonLd {
  const inOrder = dates.toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return {};
  const end = dateTimes(last);
  return {
    startDate: dateTimes(first).startDate,
    endDate: end.endDate ?? (inOrder.length > 1 ? end.startDate : undefined),
  };
}
