import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { viewOccurrences } from './held-views.ts';
import { events, occurrences } from './schema.ts';
import type { OccurrenceView } from './views.ts';

/** Dates of one event beyond this are told as a number. */
export const datesOfEventMax = 60;

export type EventView = {
  publicId: PublicId;
  slug: string;
  title: LocalizedText;
  subtitle?: LocalizedText | undefined;
  summary?: LocalizedText | undefined;
  description?: LocalizedText | undefined;
  genre?: string | undefined;
  format?: string | undefined;
  website?: string | undefined;
  /** What is to come first, then, if there is room, the latest of what was. */
  upcoming: OccurrenceView[];
  past: OccurrenceView[];
  total: number;
};

export type FoundEvent =
  | { kind: 'found'; view: EventView }
  | { kind: 'moved'; publicId: PublicId; slug: string }
  | { kind: 'gone' }
  | undefined;

const byPublicId = writtenOnce(({ db }) =>
  db
    .select()
    .from(events)
    .where(eq(events.publicId, sql.placeholder('publicId')))
    .prepare('event_by_public_id'),
);

/** One event with all its dates. */
export async function viewEvent(ctx: Ctx, publicId: PublicId): Promise<FoundEvent> {
  const [event] = await byPublicId(ctx).execute({ publicId });
  if (event?.editorialStatus !== 'veroeffentlicht') return undefined;
  if (event.mergedIntoId) {
    const [into] = await ctx.db
      .select({ publicId: events.publicId, slug: events.slug })
      .from(events)
      .where(eq(events.id, event.mergedIntoId));
    return into && { kind: 'moved', ...into };
  }
  if (event.deletedAt) return { kind: 'gone' };

  const dates = await ctx.db
    .select({ id: occurrences.id, total: sql<number>`count(*) over ()::int` })
    .from(occurrences)
    .where(and(eq(occurrences.eventId, event.id), isNull(occurrences.deletedAt)))
    .orderBy(
      sql`coalesce(${occurrences.endsAt}, ${occurrences.startsAt}) < ${ctx.now.toString()}::timestamptz`,
      asc(occurrences.startsAt),
    )
    .limit(datesOfEventMax);
  const views = await viewOccurrences(
    ctx,
    dates.map((date) => date.id),
  );
  const isPast = (view: OccurrenceView) =>
    Temporal.Instant.compare(view.endsAt ?? view.startsAt, ctx.now) < 0 && !(view.run && !view.endsAt);
  return {
    kind: 'found',
    view: {
      publicId: event.publicId,
      slug: event.slug,
      title: event.title,
      subtitle: event.subtitle ?? undefined,
      summary: event.summary ?? undefined,
      description: event.description ?? undefined,
      genre: event.genre ?? undefined,
      format: event.format ?? undefined,
      website: event.website ?? undefined,
      upcoming: views.filter((view) => !isPast(view)),
      past: views.filter(isPast),
      total: dates[0]?.total ?? 0,
    },
  };
}
