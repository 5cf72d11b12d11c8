import { eq, inArray } from 'drizzle-orm';
import type { InstitutionId } from '#kernel/ids.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { bodyOf, bothOf, type Document, namesOf, noFirstDay, noLastDay, partsOf, present } from './document.ts';
import { districtTopics, genreTopics, sceneTopics } from './topics.ts';

/** Institutions as documents: their names, what they do, and the house they are at home in. */
export async function readInstitutions(ctx: Ctx, ids: readonly string[]): Promise<Document[]> {
  const rows = await ctx.db
    .select({
      id: institutions.id,
      publicId: institutions.publicId,
      slug: institutions.slug,
      name: institutions.name,
      shortName: institutions.shortName,
      scene: institutions.scene,
      district: institutions.district,
      genres: institutions.genres,
      home: venues.name,
      summary: institutions.summary,
      description: institutions.description,
      mergedIntoId: institutions.mergedIntoId,
      deletedAt: institutions.deletedAt,
    })
    .from(institutions)
    .leftJoin(venues, eq(venues.id, institutions.homeVenueId))
    .where(inArray(institutions.id, ids as InstitutionId[]));
  return rows.map((row) => ({
    id: row.id,
    publicId: row.publicId,
    slug: row.slug,
    gone: row.mergedIntoId !== null || row.deletedAt !== null,
    title: { de: row.name },
    names: namesOf([row.shortName]),
    topics: present([...genreTopics(row.genres), ...sceneTopics([row.scene]), ...districtTopics([row.district])]),
    parts: partsOf(present([row.name, row.shortName])),
    body: bodyOf(row.home, ...bothOf(row.summary), row.description?.de),
    genre: row.genres[0],
    district: row.district ?? undefined,
    firstDay: noFirstDay,
    lastDay: noLastDay,
  }));
}
