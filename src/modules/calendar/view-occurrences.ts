import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { halls, venueAccessFacts, venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { eventInstitutions, events, occurrenceChanges, occurrences } from './schema.ts';
import type { Linked, OccurrenceView } from './views.ts';

type Facts = Record<string, 'yes' | 'partly' | 'no'>;
type LastChange = { startsLocal: string | null; place: string | null };

const optional = <Value>(value: Value | null): Value | undefined => value ?? undefined;

const factsOfVenue = sql<Facts | null>`(select jsonb_object_agg(f.fact, f.value) from ${venueAccessFacts} f where f.venue_id = ${occurrences.venueId} and f.fact in ('rollstuhl', 'hoeranlage'))`;
const organisersOfEvent = sql<
  Linked[] | null
>`(select jsonb_agg(jsonb_build_object('name', i.name, 'slug', i.slug) order by l.position) from ${eventInstitutions} l join ${institutions} i on i.id = l.institution_id where l.event_id = ${occurrences.eventId} and l.role <> 'funder')`;
const lastChange = sql<LastChange | null>`(case when ${occurrences.status} in ('verlegt', 'ort_verlegt', 'online_verlegt') then (select jsonb_build_object('startsLocal', c.previous_starts_local, 'place', p.name) from ${occurrenceChanges} c left join ${venues} p on p.id = c.previous_venue_id where c.occurrence_id = ${occurrences.id} and c.kind in ('rescheduled', 'moved') order by c.changed_at desc limit 1) end)`;
const signed: SQL<boolean> =
  sql`('gsg' = any (${events.languages}) or coalesce(${occurrences.accessServices}, '[]') @> '[{"type":"dgs"}]' or coalesce(${events.accessServices}, '[]') @> '[{"type":"dgs"}]')`.mapWith(
    Boolean,
  );

/** What the view of a date is made of; the detail adds to it. */
export const viewColumns = {
  id: occurrences.id,
  publicId: occurrences.publicId,
  timeZone: occurrences.timeZone,
  startsLocal: occurrences.startsLocal,
  endsLocal: occurrences.endsLocal,
  startsAt: occurrences.startsAt,
  endsAt: occurrences.endsAt,
  precision: occurrences.precision,
  run: occurrences.run,
  cultureDate: occurrences.cultureDate,
  status: occurrences.status,
  statusReason: occurrences.statusReason,
  statusChangedAt: occurrences.statusChangedAt,
  onlineUrl: occurrences.onlineUrl,
  attendance: occurrences.attendance,
  availability: occurrences.availability,
  setting: sql<OccurrenceView['setting'] | null>`coalesce(${occurrences.setting}, ${events.setting})`,
  flags: occurrences.flags,
  offers: sql<OccurrenceView['offers']>`coalesce(${occurrences.offers}, ${events.offers}, '[]')`,
  sequence: occurrences.icalSequence,
  changedAt: occurrences.changedAt,
  publishedAt: events.firstPublishedAt,
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
  facts: factsOfVenue,
  overrides: occurrences.accessOverrides,
  signed,
  organisers: organisersOfEvent,
  lastChange,
};

export const selectViews = (ctx: Ctx) =>
  ctx.db
    .select(viewColumns)
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .leftJoin(venues, eq(venues.id, occurrences.venueId))
    .leftJoin(halls, eq(halls.id, occurrences.hallId));

export type ViewRow = Awaited<ReturnType<typeof selectViews>>[number];

const eventOf = (row: ViewRow): OccurrenceView['event'] => ({
  id: row.eventId,
  publicId: row.eventPublicId,
  slug: row.eventSlug,
  title: row.title,
  subtitle: optional<LocalizedText>(row.subtitle),
  summary: optional<LocalizedText>(row.summary),
  genre: optional(row.genre),
  genresSecondary: row.genresSecondary,
  format: optional(row.format),
  permanent: row.scheduleKind === 'dauerhaft',
});

const placeOf = (row: ViewRow): OccurrenceView['place'] =>
  row.venueName === null || row.venueSlug === null
    ? undefined
    : {
        name: row.venueName,
        slug: row.venueSlug,
        hall: optional(row.hallName),
        streetAddress: optional(row.streetAddress),
        addressNote: optional(row.addressNote),
        postalCode: optional(row.postalCode),
        locality: optional(row.locality),
        district: optional(row.district),
        latitude: optional(row.latitude),
        longitude: optional(row.longitude),
        transit: optional(row.transit),
      };

/** One row as a view: names its fields, so that nothing leaves the calendar by accident. */
export function viewOf(row: ViewRow): OccurrenceView {
  const facts: Facts = { ...row.facts, ...row.overrides };
  return {
    id: row.id,
    publicId: row.publicId,
    event: eventOf(row),
    timeZone: row.timeZone,
    startsLocal: row.startsLocal,
    endsLocal: optional(row.endsLocal),
    startsAt: row.startsAt,
    endsAt: optional(row.endsAt),
    precision: row.precision,
    run: row.run,
    cultureDate: row.cultureDate,
    status: row.status,
    statusReason: optional<LocalizedText>(row.statusReason),
    statusChangedAt: optional(row.statusChangedAt),
    previousStartsLocal: row.lastChange?.startsLocal
      ? Temporal.PlainDateTime.from(row.lastChange.startsLocal)
      : undefined,
    previousPlace: row.lastChange?.place ?? undefined,
    place: placeOf(row),
    onlineUrl: optional(row.onlineUrl),
    attendance: row.attendance,
    availability: optional(row.availability),
    setting: optional(row.setting),
    flags: row.flags,
    offers: row.offers,
    access: { wheelchair: facts.rollstuhl, loop: facts.hoeranlage, sign: row.signed },
    organisers: row.organisers ?? [],
    sequence: row.sequence,
    changedAt: row.changedAt,
    publishedAt: row.publishedAt,
  };
}

/** The dates with these ids, in that order; ids that are gone are left out. One query, whatever their number. */
export async function viewOccurrences(ctx: Ctx, ids: readonly string[]): Promise<OccurrenceView[]> {
  if (ids.length === 0) return [];
  const rows = await selectViews(ctx).where(inArray(occurrences.id, [...new Set(ids)] as Id<'occurrence'>[]));
  const byId = new Map(rows.map((row) => [row.id as string, viewOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
