import { and, asc, count, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import { type Institution, institutions } from '#modules/institutions/schema.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import type { Page, Stretch } from './page.ts';

export type InstitutionRow = Institution & { home: { publicId: PublicId; slug: string; name: string } | undefined };

const isPublic = and(isNull(institutions.mergedIntoId), isNull(institutions.deletedAt));
const home = { publicId: venues.publicId, slug: venues.slug, name: venues.name };

const selectInstitutions = ({ db }: Ctx) =>
  db
    .select({ institution: institutions, home })
    .from(institutions)
    .leftJoin(
      venues,
      and(eq(venues.id, institutions.homeVenueId), isNull(venues.mergedIntoId), isNull(venues.deletedAt)),
    );

const rowsOf = (rows: Awaited<ReturnType<typeof selectInstitutions>>): InstitutionRow[] =>
  rows.map(({ institution, home }) => ({ ...institution, home: home ?? undefined }));

/** A page of institutions by slug. */
export async function pageOfInstitutions(ctx: Ctx, { limit, after }: Stretch): Promise<Page<InstitutionRow>> {
  const [found, [all]] = await Promise.all([
    selectInstitutions(ctx)
      .where(and(isPublic, after === undefined ? undefined : gt(institutions.slug, after)))
      .orderBy(asc(institutions.slug))
      .limit(limit + 1),
    ctx.db.select({ total: count() }).from(institutions).where(isPublic),
  ]);
  const rows = rowsOf(found.slice(0, limit));
  return { rows, next: found.length > limit ? rows.at(-1)?.slug : undefined, total: all?.total ?? 0 };
}

/** The institutions with these ids, whatever their number. */
export async function institutionsWithIds(ctx: Ctx, ids: readonly PublicId[]): Promise<InstitutionRow[]> {
  if (ids.length === 0) return [];
  return rowsOf(await selectInstitutions(ctx).where(and(inArray(institutions.publicId, [...new Set(ids)]), isPublic)));
}

/** The slug of what is known under a slug or an id; nothing for an id nobody has. */
export async function slugOfInstitution(ctx: Ctx, slug: string, id: PublicId | undefined): Promise<string | undefined> {
  const [row] = await ctx.db
    .select({ slug: institutions.slug })
    .from(institutions)
    .where(id ? sql`${institutions.slug} = ${slug} or ${institutions.publicId} = ${id}` : eq(institutions.slug, slug))
    .orderBy(sql`${institutions.slug} = ${slug} desc`)
    .limit(1);
  return row?.slug;
}
