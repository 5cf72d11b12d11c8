import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { InstitutionId } from '#kernel/ids.ts';
import type { Found } from '#modules/venues/index.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { type Institution, institutionSlugs, institutions } from './schema.ts';

export type InstitutionView = Omit<
  Institution,
  'homeVenueId' | 'mergedIntoId' | 'deletedAt' | 'createdAt' | 'updatedAt'
> & {
  homeVenue: { slug: string; name: string } | undefined;
};

const bySlug = writtenOnce(({ db }) =>
  db
    .select({ institution: institutions, venue: { slug: venues.slug, name: venues.name } })
    .from(institutions)
    .leftJoin(venues, eq(venues.id, institutions.homeVenueId))
    .where(eq(institutions.slug, sql.placeholder('slug')))
    .prepare('institution_by_slug'),
);

/** The institution of an address, wherever that address leads by now. */
export async function viewInstitution(ctx: Ctx, slug: string): Promise<Found<InstitutionView>> {
  const [row] = await bySlug(ctx).execute({ slug });
  if (!row) {
    const [old] = await ctx.db
      .select({ id: institutionSlugs.institutionId })
      .from(institutionSlugs)
      .where(eq(institutionSlugs.slug, slug));
    return old && nowAt(ctx, old.id);
  }
  const { homeVenueId: _h, mergedIntoId, deletedAt, createdAt: _c, updatedAt: _u, ...shown } = row.institution;
  if (mergedIntoId) return nowAt(ctx, mergedIntoId);
  if (deletedAt) return { kind: 'gone' };
  return { kind: 'found', view: { ...shown, homeVenue: row.venue ?? undefined } };
}

async function nowAt(ctx: Ctx, id: InstitutionId): Promise<Found<InstitutionView>> {
  const [institution] = await ctx.db
    .select({ slug: institutions.slug, mergedIntoId: institutions.mergedIntoId, deletedAt: institutions.deletedAt })
    .from(institutions)
    .where(eq(institutions.id, id));
  if (!institution) return undefined;
  if (institution.mergedIntoId) return nowAt(ctx, institution.mergedIntoId);
  return institution.deletedAt ? { kind: 'gone' } : { kind: 'moved', slug: institution.slug };
}

/** The institution that has this slug now. */
export async function findInstitutionBySlug(ctx: Ctx, slug: string) {
  const [institution] = await ctx.db
    .select({ id: institutions.id, slug: institutions.slug, name: institutions.name })
    .from(institutions)
    .where(and(eq(institutions.slug, slug), isNull(institutions.mergedIntoId), isNull(institutions.deletedAt)));
  return institution;
}

/** A page of institutions from A to Z: the opera between the one-person puppet stage and the open choir. */
export async function listInstitutions(ctx: Ctx, { limit, offset }: { limit: number; offset: number }) {
  const where = and(isNull(institutions.mergedIntoId), isNull(institutions.deletedAt));
  const [lines, [all]] = await Promise.all([
    ctx.db
      .select({
        slug: institutions.slug,
        name: institutions.name,
        kind: institutions.kind,
        scene: institutions.scene,
        genres: institutions.genres,
        summary: institutions.summary,
      })
      .from(institutions)
      .where(where)
      .orderBy(sql`lower(${institutions.name}) collate "de-x-icu"`, asc(institutions.slug))
      .limit(limit)
      .offset(offset),
    ctx.db.select({ total: count() }).from(institutions).where(where),
  ]);
  return { lines, total: all?.total ?? 0 };
}
