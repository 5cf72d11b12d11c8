import { and, eq, isNull } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { events, occurrences } from './schema.ts';

/** The little a poster says of a date: one narrow query, since posters are asked for by the dozen. */
export async function viewPosterFacts(ctx: Ctx, publicId: PublicId) {
  const [facts] = await ctx.db
    .select({
      title: events.title,
      genre: events.genre,
      startsLocal: occurrences.startsLocal,
      endsLocal: occurrences.endsLocal,
      precision: occurrences.precision,
      run: occurrences.run,
      status: occurrences.status,
      place: venues.name,
      locality: venues.locality,
      changedAt: occurrences.changedAt,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .leftJoin(venues, eq(venues.id, occurrences.venueId))
    .where(
      and(
        eq(occurrences.publicId, publicId),
        isNull(occurrences.deletedAt),
        eq(events.editorialStatus, 'veroeffentlicht'),
      ),
    );
  return facts;
}
