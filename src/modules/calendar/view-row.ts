import { eq, sql } from 'drizzle-orm';
import type { Id, PublicId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { halls, venueAccessFacts, venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { asJson, type RowColumns, seconds } from './json-row.ts';
import { eventInstitutions, events, type Occurrence, occurrenceChanges, occurrences } from './schema.ts';
import type { Offer, ScheduleKind, Setting } from './shapes.ts';
import type { Linked } from './views.ts';

type Facts = Record<string, 'yes' | 'partly' | 'no'>;
type Kept = Pick<
  Occurrence,
  | 'timeZone'
  | 'precision'
  | 'run'
  | 'status'
  | 'statusReason'
  | 'onlineUrl'
  | 'attendance'
  | 'availability'
  | 'flags'
  | 'accessOverrides'
>;

/** A date as Postgres tells it in JSON: times in seconds since 1970, days as ISO text, absent things as null. */
export type ViewRow = Kept & {
  id: Id<'occurrence'>;
  publicId: PublicId;
  startsLocal: number;
  endsLocal: number | null;
  startsAt: number;
  endsAt: number | null;
  cultureDate: string;
  statusChangedAt: number | null;
  setting: Setting | null;
  offers: Offer[];
  sequence: number;
  changedAt: number;
  publishedAt: number;
  eventId: Id<'event'>;
  eventPublicId: PublicId;
  eventSlug: string;
  title: LocalizedText;
  subtitle: LocalizedText | null;
  summary: LocalizedText | null;
  genre: string | null;
  genresSecondary: string[];
  format: string | null;
  scheduleKind: ScheduleKind;
  venueName: string | null;
  venueSlug: string | null;
  streetAddress: string | null;
  addressNote: string | null;
  postalCode: string | null;
  locality: string | null;
  district: string | null;
  latitude: number | null;
  longitude: number | null;
  transit: string | null;
  hallName: string | null;
  facts: Facts | null;
  signed: boolean;
  organisers: Linked[] | null;
  lastChange: { startsLocal: number | null; place: string | null } | null;
};

const columns: RowColumns<ViewRow> = {
  id: occurrences.id,
  publicId: occurrences.publicId,
  timeZone: occurrences.timeZone,
  startsLocal: seconds(occurrences.startsLocal),
  endsLocal: seconds(occurrences.endsLocal),
  startsAt: seconds(occurrences.startsAt),
  endsAt: seconds(occurrences.endsAt),
  precision: occurrences.precision,
  run: occurrences.run,
  cultureDate: occurrences.cultureDate,
  status: occurrences.status,
  statusReason: occurrences.statusReason,
  statusChangedAt: seconds(occurrences.statusChangedAt),
  onlineUrl: occurrences.onlineUrl,
  attendance: occurrences.attendance,
  availability: occurrences.availability,
  setting: sql`coalesce(${occurrences.setting}, ${events.setting})`,
  flags: occurrences.flags,
  offers: sql`coalesce(${occurrences.offers}, ${events.offers}, '[]')`,
  accessOverrides: occurrences.accessOverrides,
  sequence: occurrences.icalSequence,
  changedAt: seconds(occurrences.changedAt),
  publishedAt: seconds(events.firstPublishedAt),
  eventId: events.id,
  eventPublicId: events.publicId,
  eventSlug: events.slug,
  title: events.title,
  subtitle: events.subtitle,
  summary: events.summary,
  genre: events.genre,
  genresSecondary: events.genresSecondary,
  format: events.format,
  scheduleKind: events.scheduleKind,
  venueName: venues.name,
  venueSlug: venues.slug,
  streetAddress: venues.streetAddress,
  addressNote: venues.addressNote,
  postalCode: venues.postalCode,
  locality: venues.locality,
  district: venues.district,
  latitude: venues.latitude,
  longitude: venues.longitude,
  transit: venues.transit,
  hallName: halls.name,
  facts: sql`(select jsonb_object_agg(f.fact, f.value) from ${venueAccessFacts} f where f.venue_id = ${occurrences.venueId} and f.fact in ('rollstuhl', 'hoeranlage'))`,
  signed: sql`('gsg' = any (${events.languages}) or coalesce(${occurrences.accessServices}, '[]') @> '[{"type":"dgs"}]' or coalesce(${events.accessServices}, '[]') @> '[{"type":"dgs"}]')`,
  organisers: sql`(select jsonb_agg(jsonb_build_object('name', i.name, 'slug', i.slug) order by l.position) from ${eventInstitutions} l join ${institutions} i on i.id = l.institution_id where l.event_id = ${occurrences.eventId} and l.role <> 'funder')`,
  lastChange: sql`case when ${occurrences.status} in ('verlegt', 'ort_verlegt', 'online_verlegt') then (select jsonb_build_object('startsLocal', extract(epoch from c.previous_starts_local)::float8, 'place', p.name) from ${occurrenceChanges} c left join ${venues} p on p.id = c.previous_venue_id where c.occurrence_id = ${occurrences.id} and c.kind in ('rescheduled', 'moved') order by c.changed_at desc limit 1) end`,
};

const rowAsJson = asJson(columns);

/** What a row says; its text is JSON, made of the columns above. */
export const readViewRow = (text: string): ViewRow => JSON.parse(text) as ViewRow;

export const selectViewRows = (ctx: Ctx) =>
  ctx.db
    .select({ row: rowAsJson })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .leftJoin(venues, eq(venues.id, occurrences.venueId))
    .leftJoin(halls, eq(halls.id, occurrences.hallId));
