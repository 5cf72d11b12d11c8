import { asc, desc, eq, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import { halls, venueAccessFacts, venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { eventSeries, events, occurrenceChanges, occurrences, series } from './schema.ts';
import { viewColumns, viewOf } from './view-occurrences.ts';
import type { AccessFactView, Linked, OccurrenceDetail } from './views.ts';

const seriesOfEvent = sql<
  Linked[] | null
>`(select jsonb_agg(jsonb_build_object('name', s.title->>'de', 'slug', s.slug)) from ${eventSeries} l join ${series} s on s.id = l.series_id where l.event_id = ${events.id} and s.deleted_at is null)`;

type FoundOccurrence = { kind: 'found'; view: OccurrenceDetail } | { kind: 'gone' } | undefined;

/** One date with everything its page says, or the news that it was taken down. */
export async function viewOccurrence(ctx: Ctx, publicId: PublicId): Promise<FoundOccurrence> {
  const [row] = await ctx.db
    .select({ base: viewColumns, occurrence: occurrences, event: events, series: seriesOfEvent })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .leftJoin(venues, eq(venues.id, occurrences.venueId))
    .leftJoin(halls, eq(halls.id, occurrences.hallId))
    .where(eq(occurrences.publicId, publicId));
  if (row?.event.editorialStatus !== 'veroeffentlicht') return undefined;
  if (row.occurrence.deletedAt || row.event.deletedAt) return { kind: 'gone' };

  const [facts, changes] = await Promise.all([factsFor(ctx, row.occurrence), earlierStarts(ctx, row.occurrence.id)]);
  const { occurrence, event } = row;
  return {
    kind: 'found',
    view: {
      ...viewOf(row.base),
      description: event.description ?? undefined,
      languages: event.languages,
      surtitles: event.surtitles,
      withoutWords: event.withoutWords,
      ageMin: event.ageMin ?? undefined,
      ageMax: event.ageMax ?? undefined,
      audience: event.audience,
      durationMinutes: event.durationMinutes ?? undefined,
      hasInterval: event.hasInterval ?? undefined,
      contributors: event.contributors,
      notices: event.notices,
      doorsLocal: occurrence.doorsLocal ?? undefined,
      registration: occurrence.registration ?? undefined,
      childcare: occurrence.childcare,
      weatherRule: event.weatherRule ?? undefined,
      website: event.website ?? undefined,
      accessFacts: facts,
      accessServices: [...(occurrence.accessServices ?? []), ...(event.accessServices ?? [])],
      series: row.series ?? [],
      source: event.sourceName
        ? { name: event.sourceName, url: event.sourceUrl ?? undefined, readAt: event.sourceReadAt ?? undefined }
        : undefined,
      confirmedOn: occurrence.confirmedOn ?? undefined,
      previousStarts: changes,
    },
  };
}

type WithPlace = {
  venueId: (typeof occurrences.$inferSelect)['venueId'];
  accessOverrides: (typeof occurrences.$inferSelect)['accessOverrides'];
};

/** The venue's facts, with what this date knows better put over them. */
async function factsFor(ctx: Ctx, { venueId, accessOverrides }: WithPlace): Promise<AccessFactView[]> {
  if (!venueId) return [];
  const facts = await ctx.db
    .select()
    .from(venueAccessFacts)
    .where(eq(venueAccessFacts.venueId, venueId))
    .orderBy(asc(venueAccessFacts.fact));
  return facts.map(({ fact, value, number, note, source, statedOn }) => {
    const better = accessOverrides?.[fact];
    return better && better !== value
      ? { fact, value: better, source: 'self', statedOn }
      : { fact, value, number: number ?? undefined, note: note ?? undefined, source, statedOn };
  });
}

async function earlierStarts(ctx: Ctx, id: OccurrenceDetail['id']): Promise<Temporal.PlainDateTime[]> {
  const changes = await ctx.db
    .select({ starts: occurrenceChanges.previousStartsLocal })
    .from(occurrenceChanges)
    .where(
      sql`${eq(occurrenceChanges.occurrenceId, id)} and ${occurrenceChanges.kind} = 'rescheduled' and ${occurrenceChanges.previousStartsLocal} is not null`,
    )
    .orderBy(desc(occurrenceChanges.changedAt))
    .limit(10);
  return changes.flatMap(({ starts }) => starts ?? []).reverse();
}
