import { z } from 'zod';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { statuses } from '../formats/json-ld/date-times.ts';
import { eventFacts, furtherFacts, genresOf } from './event-facts.ts';
import { linked } from './linked.ts';
import { offerRecords, offerShape } from './offers.ts';
import { instantShape, linkedShape, momentShape, publicIdShape } from './primitives.ts';
import { provenanceOf, provenanceShape } from './provenance.ts';
import type { EventRow } from './read/events.ts';
import { named } from './registry.ts';
import type { Telling } from './telling.ts';

const dateOfEventShape = named(
  'DateOfEvent',
  z.strictObject({
    id: publicIdShape,
    url: z.url(),
    startDate: momentShape,
    eventStatus: z.enum(Object.values(statuses)),
  }),
  'A date in short; /occurrences/{id} has the rest.',
);

export const eventShape = named(
  'Event',
  z.strictObject({
    id: publicIdShape,
    url: z.url(),
    ...eventFacts,
    description: z.string().optional(),
    scheduleKind: z.enum(['single', 'several', 'run', 'course', 'permanent']),
    organizer: z.array(linkedShape).optional(),
    superEvent: z.array(linkedShape).optional().describe('The series it belongs to.'),
    offers: z.array(offerShape).optional().describe('What its dates cost unless they say otherwise.'),
    notices: z.array(z.string()).optional(),
    datePublished: instantShape,
    provenance: provenanceShape.optional(),
    subEvent: z
      .array(dateOfEventShape)
      .optional()
      .describe('Only for one event: its dates, what is to come first, at most 60.'),
    subEventTotal: z.number().int().optional().describe('How many dates it has in all.'),
  }),
  'What happens. When and where is told by its occurrences.',
);

const kinds = {
  einzel: 'single',
  mehrere: 'several',
  laufzeit: 'run',
  kurs: 'course',
  dauerhaft: 'permanent',
} as const;

const some = <Thing>(things: readonly Thing[]) => (things.length > 0 ? [...things] : undefined);

/** One event without its dates. */
export function eventRecord(event: EventRow, telling: Telling) {
  const { locale } = telling;
  const { sourceName, sourceUrl, sourceReadAt } = event;
  return {
    id: event.publicId,
    url: telling.urlOf('event', event),
    name: inLocale(event.title, locale),
    subtitle: maybeInLocale(event.subtitle, locale),
    summary: maybeInLocale(event.summary, locale),
    description: maybeInLocale(event.description, locale),
    genres: genresOf(event.genre, event.genresSecondary),
    format: event.format ?? undefined,
    scheduleKind: kinds[event.scheduleKind],
    ...furtherFacts(event),
    organizer: some(event.organisers.map((organiser) => linked('institution', organiser, telling))),
    superEvent: some(
      event.partOf.map((series) => linked('series', { ...series, name: inLocale(series.title, locale) }, telling)),
    ),
    offers: offerRecords(event.offers ?? [], locale),
    notices: some(event.notices),
    datePublished: event.firstPublishedAt.toString({ smallestUnit: 'second' }),
    provenance: provenanceOf({
      source: sourceName
        ? { name: sourceName, url: sourceUrl ?? undefined, readAt: sourceReadAt ?? undefined }
        : undefined,
    }),
  };
}

/** The dates of one event, in short. */
export const datesOfEvent = (views: readonly OccurrenceView[], { urlOf }: Telling) =>
  views.map((view) => ({
    id: view.publicId,
    url: urlOf('occurrence', { slug: view.event.slug, publicId: view.publicId }),
    startDate: view.run ? view.startsLocal.toPlainDate().toString() : startOf(view),
    eventStatus: statuses[view.status],
  }));

const startOf = (view: OccurrenceView) =>
  view.precision === 'day'
    ? view.startsLocal.toPlainDate().toString()
    : view.startsAt.toZonedDateTimeISO(view.timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
