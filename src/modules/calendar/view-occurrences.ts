import { sql } from 'drizzle-orm';
import { isoWithOffset } from '#kernel/time.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { knownDate, knownInstant, knownLocal } from './known-times.ts';
import { occurrences } from './schema.ts';
import { readViewRow, selectViewRows, type ViewRow } from './view-row.ts';
import type { OccurrenceView } from './views.ts';

type Facts = NonNullable<ViewRow['facts']>;

const optional = <Value>(value: Value | null): Value | undefined => value ?? undefined;
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

/** Dates of one event at one place share what they say of both. */
type Shared = { events: Map<string, OccurrenceView['event']>; places: Map<string, OccurrenceView['place']> };

const newShared = (): Shared => ({ events: new Map(), places: new Map() });

function shared<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

// With the minute, as HTML and calendars of the web have it.
const startsIso = (row: ViewRow, starts: Temporal.PlainDateTime, at: Temporal.Instant) =>
  row.precision === 'day' ? row.cultureDate : withoutSeconds(isoWithOffset(starts, at));

const withoutSeconds = (iso: string) => iso.slice(0, -9) + iso.slice(-6);

/** One row as a view: names its fields, so that nothing leaves the calendar by accident. */
export function viewOf(row: ViewRow, { events, places }: Shared = newShared()): OccurrenceView {
  const startsAt = knownInstant(row.startsAt);
  const startsLocal = knownLocal(row.startsLocal);
  const facts: Facts = { ...row.facts, ...row.accessOverrides };
  return {
    id: row.id,
    publicId: row.publicId,
    event: shared(events, row.eventId, () => eventOf(row)),
    timeZone: row.timeZone,
    startsLocal,
    endsLocal: row.endsLocal === null ? undefined : knownLocal(row.endsLocal),
    startsAt,
    startsIso: startsIso(row, startsLocal, startsAt),
    endsAt: row.endsAt === null ? undefined : knownInstant(row.endsAt),
    precision: row.precision,
    run: row.run,
    cultureDate: knownDate(row.cultureDate),
    status: row.status,
    statusReason: optional<LocalizedText>(row.statusReason),
    statusChangedAt: row.statusChangedAt === null ? undefined : knownInstant(row.statusChangedAt),
    previousStartsLocal:
      typeof row.lastChange?.startsLocal === 'number' ? knownLocal(row.lastChange.startsLocal) : undefined,
    previousPlace: row.lastChange?.place ?? undefined,
    place: shared(places, `${row.venueSlug} ${row.hallName}`, () => placeOf(row)),
    onlineUrl: optional(row.onlineUrl),
    attendance: row.attendance,
    availability: optional(row.availability),
    setting: optional(row.setting),
    flags: row.flags,
    offers: row.offers,
    access: { wheelchair: facts.rollstuhl, loop: facts.hoeranlage, sign: row.signed },
    organisers: row.organisers ?? [],
    sequence: row.sequence,
    changedAt: knownInstant(row.changedAt),
    publishedAt: knownInstant(row.publishedAt),
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
  const shared = newShared();
  return rows.map(({ row }) => viewOf(readViewRow(row), shared));
}
