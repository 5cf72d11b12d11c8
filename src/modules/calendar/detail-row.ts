import { eq, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import { venueAccessFacts, venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { organisersOfEvent, seriesOfEvent } from './links-of-event.ts';
import { events, occurrenceChanges, occurrences } from './schema.ts';
import type { AccessFactView, OccurrenceFull, OccurrenceView } from './views.ts';

const placeId = sql<PublicId | null>`(select v.public_id from ${venues} v where v.id = ${occurrences.venueId})`;

type StatedFact = Omit<AccessFactView, 'statedOn'> & { statedOn: string };

const factsOfVenue = sql<
  StatedFact[] | null
>`(select jsonb_agg(jsonb_build_object('fact', f.fact, 'value', f.value, 'number', f.number, 'note', f.note, 'source', f.source, 'statedOn', f.stated_on) order by f.fact) from ${venueAccessFacts} f where f.venue_id = ${occurrences.venueId})`;

/** Starting times the date had before, the latest ten, oldest first. */
const earlierStarts = sql<
  string[] | null
>`(select jsonb_agg(c.previous_starts_local order by c.changed_at) from (select previous_starts_local, changed_at from ${occurrenceChanges} where occurrence_id = ${occurrences.id} and kind = 'rescheduled' and previous_starts_local is not null order by changed_at desc limit 10) c)`;

const datesOfEvent = sql<number>`(select count(*)::int from ${occurrences} d where d.event_id = ${events.id} and d.deleted_at is null)`;

/** What a date's own page and its record say beyond what lists say. */
const more = {
  id: occurrences.id,
  accessOverrides: occurrences.accessOverrides,
  occurrenceServices: occurrences.accessServices,
  doorsLocal: occurrences.doorsLocal,
  registration: occurrences.registration,
  childcare: occurrences.childcare,
  confirmedOn: occurrences.confirmedOn,
  deletedAt: occurrences.deletedAt,
  eventDeletedAt: events.deletedAt,
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
  sourceReadAt: events.sourceReadAt,
  placeId,
  series: seriesOfEvent,
  organisers: organisersOfEvent,
  facts: factsOfVenue,
  earlierStarts,
  datesOfEvent,
};

export const selectDetailRows = ({ db }: Ctx) =>
  db.select(more).from(occurrences).innerJoin(events, eq(events.id, occurrences.eventId));

export type DetailRow = Awaited<ReturnType<typeof selectDetailRows>>[number];
export type Details = Omit<OccurrenceFull, keyof OccurrenceView>;

export const detailsOf = (row: DetailRow): Details => ({
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
  doorsLocal: row.doorsLocal ?? undefined,
  registration: row.registration ?? undefined,
  childcare: row.childcare,
  weatherRule: row.weatherRule ?? undefined,
  website: row.website ?? undefined,
  accessServices: [...(row.occurrenceServices ?? []), ...(row.eventServices ?? [])],
  series: row.series ?? [],
  source: row.sourceName
    ? { name: row.sourceName, url: row.sourceUrl ?? undefined, readAt: row.sourceReadAt ?? undefined }
    : undefined,
  confirmedOn: row.confirmedOn ?? undefined,
  accessFacts: factsOf(row),
  previousStarts: (row.earlierStarts ?? []).map((text) => Temporal.PlainDateTime.from(text)),
  datesOfEvent: row.datesOfEvent,
  placeId: row.placeId ?? undefined,
  organisedBy: row.organisers ?? [],
  partOf: row.series ?? [],
});

/** The venue's facts, with what this date knows better put over them. */
const factsOf = ({ facts, accessOverrides }: DetailRow): AccessFactView[] =>
  (facts ?? []).map(({ fact, value, number, note, source, statedOn }) => {
    const better = accessOverrides?.[fact];
    const stated = Temporal.PlainDate.from(statedOn);
    return better && better !== value
      ? { fact, value: better, source: 'self', statedOn: stated }
      : { fact, value, number: number ?? undefined, note: note ?? undefined, source, statedOn: stated };
  });
