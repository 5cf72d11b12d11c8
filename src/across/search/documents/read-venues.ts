import { inArray, sql } from 'drizzle-orm';
import type { VenueId } from '#kernel/ids.ts';
import { halls, venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { bodyOf, bothOf, type Document, namesOf, noFirstDay, noLastDay, partsOf, present } from './document.ts';
import { districtTopics } from './topics.ts';

/** Venues as documents: their names, the names of their halls, where they are. */
export async function readVenues(ctx: Ctx, ids: readonly string[]): Promise<Document[]> {
  const rooms = sql<string[]>`array(select h.name from ${halls} h where h.venue_id = ${venues}.id order by h.slug)`;
  const rows = await ctx.db
    .select({
      id: venues.id,
      publicId: venues.publicId,
      slug: venues.slug,
      name: venues.name,
      altNames: venues.altNames,
      halls: rooms,
      district: venues.district,
      locality: venues.locality,
      streetAddress: venues.streetAddress,
      summary: venues.summary,
      description: venues.description,
      mergedIntoId: venues.mergedIntoId,
      deletedAt: venues.deletedAt,
    })
    .from(venues)
    .where(inArray(venues.id, ids as VenueId[]));
  return rows.map((row) => ({
    id: row.id,
    publicId: row.publicId,
    slug: row.slug,
    gone: row.mergedIntoId !== null || row.deletedAt !== null,
    title: { de: row.name },
    names: namesOf([...row.altNames, ...row.halls]),
    topics: present([...districtTopics([row.district]), row.locality]),
    parts: partsOf([row.name, ...row.altNames]),
    body: bodyOf(row.streetAddress, ...bothOf(row.summary), row.description?.de),
    district: row.district ?? undefined,
    firstDay: noFirstDay,
    lastDay: noLastDay,
  }));
}
