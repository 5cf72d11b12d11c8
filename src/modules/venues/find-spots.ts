import { and, asc, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Point } from '#kernel/distance.ts';
import { slugOf } from '#kernel/slug.ts';
import type { Ctx } from '#platform/context.ts';
import { venues } from './schema.ts';

/** A venue at the point where it stands. */
export type Spot = Point & { slug: string; name: string };

/** A name that fits more venues than this is no name but a word. */
export const spotsMax = 6;
/** A doorstep in degrees: about thirty metres. */
const doorstep = 0.0003;

const standing = and(isNull(venues.mergedIntoId), isNull(venues.deletedAt));
const placed = and(standing, isNotNull(venues.latitude), isNotNull(venues.longitude));
const spot = {
  slug: venues.slug,
  name: venues.name,
  latitude: sql<number>`${venues.latitude}`,
  longitude: sql<number>`${venues.longitude}`,
};
const asPattern = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

/**
 * The venues somebody may mean by a name: the one of exactly this name, or those with it in theirs, A to Z, at most a
 * handful. Venues nobody has put on the map are left out.
 */
export async function findSpotsNamed(ctx: Ctx, text: string): Promise<Spot[]> {
  const name = text.trim().toLowerCase();
  if (name === '') return [];
  const isIt = sql<boolean>`(lower(${venues.name}) = ${name} or ${venues.slug} = ${slugOf(text, 120)} or exists (select from unnest(${venues.altNames}) alt where lower(alt) = ${name}))`;
  const found = await ctx.db
    .select({ ...spot, isIt })
    .from(venues)
    .where(and(placed, or(isIt, sql`lower(${venues.name}) like ${asPattern(name)}`)))
    .orderBy(sql`${isIt} desc`, sql`lower(${venues.name}) collate "de-x-icu"`, asc(venues.slug))
    .limit(spotsMax);
  const exact = found.filter((venue) => venue.isIt);
  return (exact.length > 0 ? exact : found).map(({ isIt: _is, ...venue }) => venue);
}

/** The venue at whose door a point lies, the nearest if there are several. */
export async function findVenueAt(ctx: Ctx, { latitude, longitude }: Point): Promise<Spot | undefined> {
  const [found] = await ctx.db
    .select(spot)
    .from(venues)
    .where(
      and(
        placed,
        sql`${venues.latitude} between ${latitude - doorstep} and ${latitude + doorstep}`,
        sql`${venues.longitude} between ${longitude - doorstep} and ${longitude + doorstep}`,
      ),
    )
    .orderBy(sql`abs(${venues.latitude} - ${latitude}) + abs(${venues.longitude} - ${longitude})`, asc(venues.slug))
    .limit(1);
  return found;
}

/** How many venues have a postcode, and the middle of those that stand on the map. */
export async function findPostcode(ctx: Ctx, code: string): Promise<{ venues: number; middle: Point | undefined }> {
  const [found] = await ctx.db
    .select({
      venues: sql<number>`count(*)::int`,
      latitude: sql<number | null>`avg(${venues.latitude})`,
      longitude: sql<number | null>`avg(${venues.longitude})`,
    })
    .from(venues)
    .where(and(standing, sql`${venues.postalCode} = ${code}`));
  const { latitude, longitude } = found ?? {};
  const middle = latitude == null || longitude == null ? undefined : { latitude, longitude };
  return { venues: found?.venues ?? 0, middle };
}

/** Where these venues stand, those without a point left out; at most a map full. */
export const listSpots = (ctx: Ctx, slugs: readonly string[]): Promise<(Spot & { district: string | null })[]> =>
  ctx.db
    .select({ ...spot, district: venues.district })
    .from(venues)
    .where(and(placed, sql`${venues.slug} = any (${sql.param([...slugs])}::text[])`))
    .limit(slugs.length);
