import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { VenueId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { halls, type Venue, type VenueAccessFact, venueAccessFacts, venueSlugs, venues } from './schema.ts';

export type VenueView = Omit<Venue, 'id' | 'mergedIntoId' | 'deletedAt' | 'createdAt' | 'updatedAt'> & {
  id: VenueId;
  halls: { slug: string; name: string; seats: number | null }[];
  access: Omit<VenueAccessFact, 'venueId'>[];
};

/** A thing that answers to a slug: itself, the slug it has now, or the news that it is gone. */
export type Found<View> =
  | { kind: 'found'; view: View }
  | { kind: 'moved'; slug: string }
  | { kind: 'gone' }
  | undefined;

const bySlug = writtenOnce(({ db }) =>
  db
    .select()
    .from(venues)
    .where(eq(venues.slug, sql.placeholder('slug')))
    .prepare('venue_by_slug'),
);

/** The venue of an address, wherever that address leads by now. */
export async function viewVenue(ctx: Ctx, slug: string): Promise<Found<VenueView>> {
  const [venue] = await bySlug(ctx).execute({ slug });
  if (!venue) return signpost(ctx, slug);
  if (venue.mergedIntoId) return nowAt(ctx, venue.mergedIntoId);
  if (venue.deletedAt) return { kind: 'gone' };
  const [rooms, access] = await Promise.all([
    ctx.db
      .select({ slug: halls.slug, name: halls.name, seats: halls.seats })
      .from(halls)
      .where(eq(halls.venueId, venue.id))
      .orderBy(asc(halls.name)),
    ctx.db
      .select()
      .from(venueAccessFacts)
      .where(eq(venueAccessFacts.venueId, venue.id))
      .orderBy(asc(venueAccessFacts.fact)),
  ]);
  const { mergedIntoId: _m, deletedAt: _d, createdAt: _c, updatedAt: _u, ...shown } = venue;
  return { kind: 'found', view: { ...shown, halls: rooms, access: access.map(({ venueId: _v, ...fact }) => fact) } };
}

async function signpost(ctx: Ctx, slug: string): Promise<Found<VenueView>> {
  const [old] = await ctx.db.select({ id: venueSlugs.venueId }).from(venueSlugs).where(eq(venueSlugs.slug, slug));
  return old && nowAt(ctx, old.id);
}

async function nowAt(ctx: Ctx, id: VenueId): Promise<Found<VenueView>> {
  const [venue] = await ctx.db
    .select({ slug: venues.slug, mergedIntoId: venues.mergedIntoId, deletedAt: venues.deletedAt })
    .from(venues)
    .where(eq(venues.id, id));
  if (!venue) return undefined;
  if (venue.mergedIntoId) return nowAt(ctx, venue.mergedIntoId);
  return venue.deletedAt ? { kind: 'gone' } : { kind: 'moved', slug: venue.slug };
}

/** The venue that has this slug now. */
export async function findVenueBySlug(ctx: Ctx, slug: string) {
  const [venue] = await ctx.db
    .select({
      id: venues.id,
      slug: venues.slug,
      name: venues.name,
      district: venues.district,
      latitude: venues.latitude,
      longitude: venues.longitude,
    })
    .from(venues)
    .where(and(eq(venues.slug, slug), isNull(venues.mergedIntoId), isNull(venues.deletedAt)));
  return venue;
}

export type VenueLine = {
  slug: string;
  name: string;
  district: string | null;
  streetAddress: string | null;
  summary: LocalizedText | null;
};

/** A page of venues from A to Z. */
export async function listVenues(
  ctx: Ctx,
  { limit, offset, district }: { limit: number; offset: number; district?: string | undefined },
) {
  const where = and(
    isNull(venues.mergedIntoId),
    isNull(venues.deletedAt),
    district ? eq(venues.district, district) : undefined,
  );
  const [lines, [all]] = await Promise.all([
    ctx.db
      .select({
        slug: venues.slug,
        name: venues.name,
        district: venues.district,
        streetAddress: venues.streetAddress,
        summary: venues.summary,
      })
      .from(venues)
      .where(where)
      .orderBy(sql`lower(${venues.name}) collate "de-x-icu"`, asc(venues.slug))
      .limit(limit)
      .offset(offset),
    ctx.db.select({ total: count() }).from(venues).where(where),
  ]);
  return { lines: lines satisfies VenueLine[], total: all?.total ?? 0 };
}

/** Names and places of all venues, for telling whether a name somebody wrote is one of them. At most ten thousand. */
export const listKnownVenues = (ctx: Ctx) =>
  ctx.db
    .select({
      id: venues.id,
      slug: venues.slug,
      name: venues.name,
      altNames: venues.altNames,
      streetAddress: venues.streetAddress,
      postalCode: venues.postalCode,
      locality: venues.locality,
      latitude: venues.latitude,
      longitude: venues.longitude,
    })
    .from(venues)
    .where(and(isNull(venues.mergedIntoId), isNull(venues.deletedAt)))
    .limit(10_000);
