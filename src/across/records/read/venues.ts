import { and, asc, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import { halls, type Venue, type VenueAccessFact, venueAccessFacts, venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import type { Page, Stretch } from './page.ts';

export type VenueRow = Venue & {
  halls: { slug: string; name: string; seats: number | null }[];
  access: Omit<VenueAccessFact, 'venueId'>[];
};

const isPublic = and(isNull(venues.mergedIntoId), isNull(venues.deletedAt));

/** A page of venues by slug. */
export async function pageOfVenues(ctx: Ctx, { limit, after }: Stretch): Promise<Page<VenueRow>> {
  const [rows, [all]] = await Promise.all([
    ctx.db
      .select()
      .from(venues)
      .where(and(isPublic, after === undefined ? undefined : gt(venues.slug, after)))
      .orderBy(asc(venues.slug))
      .limit(limit + 1),
    ctx.db.select({ total: count() }).from(venues).where(isPublic),
  ]);
  const page = rows.slice(0, limit);
  return {
    rows: await furnished(ctx, page),
    next: rows.length > limit ? page.at(-1)?.slug : undefined,
    total: all?.total ?? 0,
  };
}

/** The venues with these ids, whatever their number. */
export async function venuesWithIds(ctx: Ctx, ids: readonly PublicId[]): Promise<VenueRow[]> {
  if (ids.length === 0) return [];
  return furnished(
    ctx,
    await ctx.db
      .select()
      .from(venues)
      .where(and(inArray(venues.publicId, [...new Set(ids)]), isPublic)),
  );
}

/** Adds halls and access: one query each. */
async function furnished(ctx: Ctx, rows: readonly Venue[]): Promise<VenueRow[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [rooms, facts] = await Promise.all([
    ctx.db.select().from(halls).where(inArray(halls.venueId, ids)).orderBy(asc(halls.name)),
    ctx.db
      .select()
      .from(venueAccessFacts)
      .where(inArray(venueAccessFacts.venueId, ids))
      .orderBy(asc(venueAccessFacts.fact)),
  ]);
  return rows.map((venue) => ({
    ...venue,
    halls: rooms.filter((hall) => hall.venueId === venue.id),
    access: facts.filter((fact) => fact.venueId === venue.id),
  }));
}

/** The slug of what is known under a slug or an id; nothing for an id nobody has. */
export async function slugOfVenue(ctx: Ctx, slug: string, id: PublicId | undefined): Promise<string | undefined> {
  const [row] = await ctx.db
    .select({ slug: venues.slug })
    .from(venues)
    .where(id ? sql`${venues.slug} = ${slug} or ${venues.publicId} = ${id}` : eq(venues.slug, slug))
    .orderBy(sql`${venues.slug} = ${slug} desc`)
    .limit(1);
  return row?.slug;
}
