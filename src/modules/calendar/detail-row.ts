import { eq, sql } from 'drizzle-orm';
import type { Id, PublicId } from '#kernel/ids.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { asJson, type RowColumns, seconds } from './json-row.ts';
import { knownDate, knownInstant, knownLocal } from './known-times.ts';
import { organisersOfEvent, seriesOfEvent } from './links-of-event.ts';
import { type Event, events, type Occurrence, occurrenceChanges, occurrences } from './schema.ts';
import type { AccessService } from './shapes.ts';
import type { AccessFactView, OccurrenceFull, OccurrenceView } from './views.ts';

type Kept = Pick<Occurrence, 'venueId' | 'accessOverrides' | 'registration' | 'childcare'> &
  Pick<
    Event,
    | 'editorialStatus'
    | 'description'
    | 'languages'
    | 'surtitles'
    | 'withoutWords'
    | 'ageMin'
    | 'ageMax'
    | 'audience'
    | 'durationMinutes'
    | 'hasInterval'
    | 'contributors'
    | 'notices'
    | 'weatherRule'
    | 'website'
    | 'sourceName'
    | 'sourceUrl'
  >;

/** What a date's own page and its record say beyond what lists say; times and absent things as in `ViewRow`. */
export type DetailRow = Kept & {
  id: Id<'occurrence'>;
  isDeleted: boolean;
  occurrenceServices: AccessService[] | null;
  eventServices: AccessService[] | null;
  doorsLocal: number | null;
  confirmedOn: string | null;
  sourceReadAt: number | null;
  placeId: PublicId | null;
  series: OccurrenceFull['partOf'] | null;
  organisers: OccurrenceFull['organisedBy'] | null;
  /** Starting times the date had before, the latest ten, oldest first. */
  earlierStarts: string[] | null;
  datesOfEvent: number;
};

const columns: RowColumns<DetailRow> = {
  id: occurrences.id,
  isDeleted: sql`${occurrences.deletedAt} is not null or ${events.deletedAt} is not null`,
  venueId: occurrences.venueId,
  accessOverrides: occurrences.accessOverrides,
  occurrenceServices: occurrences.accessServices,
  doorsLocal: seconds(occurrences.doorsLocal),
  registration: occurrences.registration,
  childcare: occurrences.childcare,
  confirmedOn: occurrences.confirmedOn,
  editorialStatus: events.editorialStatus,
  description: events.description,
  languages: events.languages,
  surtitles: events.surtitles,
  withoutWords: events.withoutWords,
  ageMin: events.ageMin,
  ageMax: events.ageMax,
  audience: events.audience,
  durationMinutes: events.durationMinutes,
  hasInterval: events.hasInterval,
  contributors: events.contributors,
  notices: events.notices,
  eventServices: events.accessServices,
  weatherRule: events.weatherRule,
  website: events.website,
  sourceName: events.sourceName,
  sourceUrl: events.sourceUrl,
  sourceReadAt: seconds(events.sourceReadAt),
  placeId: sql`(select v.public_id from ${venues} v where v.id = ${occurrences.venueId})`,
  series: seriesOfEvent,
  organisers: organisersOfEvent,
  earlierStarts: sql`(select jsonb_agg(c.previous_starts_local order by c.changed_at) from (select previous_starts_local, changed_at from ${occurrenceChanges} where occurrence_id = ${occurrences.id} and kind = 'rescheduled' and previous_starts_local is not null order by changed_at desc limit 10) c)`,
  datesOfEvent: sql`(select count(*)::int from ${occurrences} d where d.event_id = ${events.id} and d.deleted_at is null)`,
};

const rowAsJson = asJson(columns);

/** What a row says; its text is JSON, made of the columns above. */
export const readDetailRow = (text: string): DetailRow => JSON.parse(text) as DetailRow;

export const selectDetailRows = ({ db }: Ctx) =>
  db.select({ row: rowAsJson }).from(occurrences).innerJoin(events, eq(events.id, occurrences.eventId));

export type Details = Omit<OccurrenceFull, keyof OccurrenceView>;

type Facts = readonly AccessFactView[];
const nothingStated: Facts = [];

/** One row as a view, with what is known about getting into the venues. */
export const detailsOf = (row: DetailRow, factsOf: ReadonlyMap<string, Facts>): Details => ({
  description: row.description ?? undefined,
  languages: row.languages,
  surtitles: row.surtitles,
  withoutWords: row.withoutWords,
  ageMin: row.ageMin ?? undefined,
  ageMax: row.ageMax ?? undefined,
  audience: row.audience,
  durationMinutes: row.durationMinutes ?? undefined,
  hasInterval: row.hasInterval ?? undefined,
  contributors: row.contributors,
  notices: row.notices,
  doorsLocal: row.doorsLocal === null ? undefined : knownLocal(row.doorsLocal),
  registration: row.registration ?? undefined,
  childcare: row.childcare,
  weatherRule: row.weatherRule ?? undefined,
  website: row.website ?? undefined,
  accessServices: [...(row.occurrenceServices ?? []), ...(row.eventServices ?? [])],
  series: row.series ?? [],
  source: sourceOf(row),
  confirmedOn: row.confirmedOn === null ? undefined : knownDate(row.confirmedOn),
  accessFacts: accessOf(row, factsOf),
  previousStarts: (row.earlierStarts ?? []).map((text) => Temporal.PlainDateTime.from(text)),
  datesOfEvent: row.datesOfEvent,
  placeId: row.placeId ?? undefined,
  organisedBy: row.organisers ?? [],
  partOf: row.series ?? [],
});

const sourceOf = ({ sourceName, sourceUrl, sourceReadAt }: DetailRow): OccurrenceFull['source'] =>
  sourceName
    ? {
        name: sourceName,
        url: sourceUrl ?? undefined,
        readAt: sourceReadAt === null ? undefined : knownInstant(sourceReadAt),
      }
    : undefined;

/** The venue's facts, the same list for all its dates but for one that knows something better: that is put over them. */
function accessOf({ venueId, accessOverrides }: DetailRow, factsOf: ReadonlyMap<string, Facts>): Facts {
  const facts = (venueId && factsOf.get(venueId)) || nothingStated;
  if (!accessOverrides) return facts;
  return facts.map((stated) => {
    const better = accessOverrides[stated.fact];
    return better && better !== stated.value
      ? { fact: stated.fact, value: better, source: 'self', statedOn: stated.statedOn }
      : stated;
  });
}
