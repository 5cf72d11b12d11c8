import { sql } from 'drizzle-orm';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { occurrences } from './schema.ts';
import { selectViewRows, type ViewRow } from './view-row.ts';
import type { OccurrenceView } from './views.ts';

type Facts = NonNullable<ViewRow['facts']>;

const optional = <Value>(value: Value | null): Value | undefined => value ?? undefined;
const local = (text: string) => Temporal.PlainDateTime.from(text);
const instant = (text: string) => Temporal.Instant.from(text);

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

const startsIso = (row: ViewRow, at: Temporal.Instant) =>
  row.precision === 'day'
    ? row.cultureDate
    : at.toZonedDateTimeISO(row.timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });

/** One row as a view: names its fields, so that nothing leaves the calendar by accident. */
export function viewOf(row: ViewRow): OccurrenceView {
  const startsAt = instant(row.startsAt);
  const facts: Facts = { ...row.facts, ...row.accessOverrides };
  return {
    id: row.id,
    publicId: row.publicId,
    event: eventOf(row),
    timeZone: row.timeZone,
    startsLocal: local(row.startsLocal),
    endsLocal: row.endsLocal === null ? undefined : local(row.endsLocal),
    startsAt,
    startsIso: startsIso(row, startsAt),
    endsAt: row.endsAt === null ? undefined : instant(row.endsAt),
    precision: row.precision,
    run: row.run,
    cultureDate: Temporal.PlainDate.from(row.cultureDate),
    status: row.status,
    statusReason: optional<LocalizedText>(row.statusReason),
    statusChangedAt: row.statusChangedAt === null ? undefined : instant(row.statusChangedAt),
    previousStartsLocal: row.lastChange?.startsLocal ? local(row.lastChange.startsLocal) : undefined,
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
    changedAt: instant(row.changedAt),
    publishedAt: instant(row.publishedAt),
  };
}

const byIds = writtenOnce((ctx) =>
  selectViewRows(ctx)
    .where(sql`${occurrences.id} = any (${sql.placeholder('ids')}::uuid[])`)
    .prepare('occurrence_views'),
);

/** The dates with these ids, as the database has them now. One query, whatever their number. */
export async function loadViews(ctx: Ctx, ids: readonly string[]): Promise<OccurrenceView[]> {
  if (ids.length === 0) return [];
  const rows = await byIds(ctx).execute({ ids: [...new Set(ids)] });
  return rows.map(({ row }) => viewOf(row));
}
