import { asc, desc, eq, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import { venueAccessFacts } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { viewOccurrences } from './held-views.ts';
import { eventSeries, events, occurrenceChanges, occurrences, series } from './schema.ts';
import type { AccessFactView, Linked, OccurrenceDetail, OccurrenceView } from './views.ts';

const seriesOfEvent = sql<
  Linked[] | null
>`(select jsonb_agg(jsonb_build_object('name', s.title->>'de', 'slug', s.slug)) from ${eventSeries} l join ${series} s on s.id = l.series_id where l.event_id = ${events.id} and s.deleted_at is null)`;

type FoundOccurrence = { kind: 'found'; view: OccurrenceDetail } | { kind: 'gone' } | undefined;

/** What a date's own page says beyond what lists say. */
const more = {
  id: occurrences.id,
  venueId: occurrences.venueId,
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
  series: seriesOfEvent,
};

const findDate = async (ctx: Ctx, publicId: PublicId) => {
  const [row] = await ctx.db
    .select(more)
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(eq(occurrences.publicId, publicId));
  return row;
};

/** One date with everything its page says, or the news that it was taken down. */
export async function viewOccurrence(ctx: Ctx, publicId: PublicId): Promise<FoundOccurrence> {
  const row = await findDate(ctx, publicId);
  if (row?.editorialStatus !== 'veroeffentlicht') return undefined;
  if (row.deletedAt || row.eventDeletedAt) return { kind: 'gone' };

  const [[base], facts, starts] = await Promise.all([
    viewOccurrences(ctx, [row.id]),
    factsFor(ctx, row),
    earlierStarts(ctx, row.id),
  ]);
  return base && { kind: 'found', view: { ...base, ...detailOf(row), accessFacts: facts, previousStarts: starts } };
}

type Found = NonNullable<Awaited<ReturnType<typeof findDate>>>;

const detailOf = (row: Found): Omit<OccurrenceDetail, keyof OccurrenceView | 'accessFacts' | 'previousStarts'> => ({
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
});

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
