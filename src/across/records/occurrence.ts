import { z } from 'zod';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { isFree, type OccurrenceFull, type Why } from '#modules/calendar/index.ts';
import { statuses } from '../formats/json-ld/date-times.ts';
import { availabilities } from '../formats/json-ld/offers.ts';
import { modes } from '../formats/json-ld/places.ts';
import { accessRecord, accessShape } from './access.ts';
import { accessServiceShape, serviceRecords } from './access-services.ts';
import { eventFacts, furtherFacts, genresOf } from './event-facts.ts';
import { explanationOf, explanationShape } from './explanation.ts';
import { institutionShape } from './institution.ts';
import { linked } from './linked.ts';
import { earlierStart, timesOf, timesShape } from './occurrence-times.ts';
import { offerRecords, offerShape } from './offers.ts';
import { placeRecord, placeShape } from './place.ts';
import { instantShape, linkedShape, momentShape, publicIdShape } from './primitives.ts';
import { provenanceOf, provenanceShape } from './provenance.ts';
import { named } from './registry.ts';
import type { Telling } from './telling.ts';
import { venueFields, type venueRecord } from './venue.ts';

const registrations = { keine: 'none', erwuenscht: 'recommended', noetig: 'required' } as const;
const settings = { drinnen: 'indoors', draussen: 'outdoors', beides: 'both' } as const;

const eventOfOccurrenceShape = named(
  'EventOfOccurrence',
  z.strictObject({ id: publicIdShape, url: z.url(), ...eventFacts }),
  'What happens on a date, in short; /events/{id} has the rest.',
);

const venueOfOccurrenceShape = named(
  'VenueOfOccurrence',
  z.strictObject({ ...venueFields, hall: z.string().optional() }),
  'The whole venue of a date, with include=location.',
);

export const occurrenceShape = named(
  'Occurrence',
  z.strictObject({
    id: publicIdShape,
    url: z.url(),
    version: z.number().int().describe('Rises with each change of the date; says nothing by itself.'),
    event: eventOfOccurrenceShape,
    ...timesShape,
    eventStatus: z.enum(Object.values(statuses)),
    statusReason: z.string().optional(),
    statusChangedAt: instantShape.optional(),
    previousStartDate: z.array(momentShape).optional().describe('Only of dates that were moved, the oldest first.'),
    previousLocation: z.string().optional().describe('Where it would have been, when the place has changed.'),
    eventAttendanceMode: z.enum(Object.values(modes)),
    availability: z.enum(Object.values(availabilities)).optional(),
    registration: z.enum(Object.values(registrations)).optional(),
    location: z.union([placeShape, venueOfOccurrenceShape]).optional(),
    virtualLocation: z.strictObject({ url: z.string() }).optional(),
    setting: z.enum(Object.values(settings)).optional(),
    organizer: z
      .array(z.union([linkedShape, institutionShape]))
      .optional()
      .describe('include=organizer gives the whole institutions.'),
    superEvent: z.array(linkedShape).optional().describe('The series it belongs to.'),
    offers: z.array(offerShape).optional(),
    isAccessibleForFree: z.boolean().optional(),
    access: accessShape,
    accessServices: z.array(accessServiceShape).optional(),
    childcare: z.literal(true).optional(),
    notices: z.array(z.string()).optional().describe('hinweis.blitzlicht, inhalt.gewalt …'),
    flags: z.array(z.string()).optional().describe('premiere, derniere, vernissage, finissage, zusatz …'),
    weatherRule: z.string().optional(),
    datePublished: instantShape,
    dateModified: instantShape,
    provenance: provenanceShape.optional(),
    ical: z.strictObject({ uid: z.string(), sequence: z.number().int() }),
    explanation: explanationShape.optional(),
  }),
  'One date: when and where something happens. The public unit.',
);

/** What is put into a date's record in place of its short forms. */
export type Included = {
  venue?: ReturnType<typeof venueRecord> | undefined;
  organizers?: readonly object[] | undefined;
  why?: Why | undefined;
};

const some = <Thing>(things: readonly Thing[]) => (things.length > 0 ? [...things] : undefined);
const second = { smallestUnit: 'second' } as const;

/** A date as the API tells it. */
export function occurrenceRecord(view: OccurrenceFull, telling: Telling, { venue, organizers, why }: Included = {}) {
  const { locale, urlOf } = telling;
  return {
    id: view.publicId,
    url: urlOf('occurrence', { slug: view.event.slug, publicId: view.publicId }),
    version: Math.floor(view.changedAt.epochMilliseconds / 1000) + view.sequence,
    event: eventOf(view, telling),
    ...timesOf(view),
    eventStatus: statuses[view.status],
    statusReason: maybeInLocale(view.statusReason, locale),
    statusChangedAt: view.statusChangedAt?.toString(second),
    previousStartDate:
      view.status === 'verlegt' ? some(view.previousStarts.map((local) => earlierStart(local, view))) : undefined,
    previousLocation: view.status === 'ort_verlegt' ? view.previousPlace : undefined,
    eventAttendanceMode: modes[view.attendance],
    availability: view.availability && availabilities[view.availability],
    registration: view.registration && registrations[view.registration],
    location: venue ? { ...venue, hall: view.place?.hall } : placeRecord(view, telling),
    virtualLocation: view.onlineUrl ? { url: view.onlineUrl } : undefined,
    setting: view.setting && settings[view.setting],
    organizer: some(organizers ?? view.organisedBy.map((organiser) => linked('institution', organiser, telling))),
    superEvent: some(
      view.partOf.map((series) => linked('series', { ...series, name: inLocale(series.title, locale) }, telling)),
    ),
    offers: offerRecords(view.offers, locale),
    isAccessibleForFree: view.offers.length > 0 ? isFree(view.offers) : undefined,
    access: accessRecord(view.accessFacts, locale),
    accessServices: serviceRecords(view, telling),
    childcare: view.childcare || undefined,
    notices: some(view.notices),
    flags: some(view.flags),
    weatherRule: view.weatherRule,
    datePublished: view.publishedAt.toString(second),
    dateModified: view.changedAt.toString(second),
    provenance: provenanceOf(view),
    ical: { uid: `${view.publicId}@${telling.uidDomain}`, sequence: view.sequence },
    explanation: why && explanationOf(why),
  };
}

const eventOf = ({ event, ...view }: OccurrenceFull, { locale, urlOf }: Telling) => ({
  id: event.publicId,
  url: urlOf('event', event),
  name: inLocale(event.title, locale),
  subtitle: maybeInLocale(event.subtitle, locale),
  summary: maybeInLocale(event.summary, locale),
  genres: genresOf(event.genre, event.genresSecondary),
  format: event.format,
  ...furtherFacts(view),
});
