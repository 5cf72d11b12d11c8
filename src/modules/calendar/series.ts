import { asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Id, type InstitutionId, newId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import { slugOf } from '#kernel/slug.ts';
import type { LocalizedText } from '#kernel/words.ts';
import { institutions } from '#modules/institutions/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { freeSlugs } from '#platform/free-slugs.ts';
import { transact } from '#platform/transact.ts';
import { may } from './policy.ts';
import { type Series, series, seriesInstitutions } from './schema.ts';
import type { Linked } from './views.ts';

export type SeriesDraft = {
  title: LocalizedText;
  slug?: string | undefined;
  kind?: string | undefined;
  edition?: string | undefined;
  summary?: LocalizedText | undefined;
  description?: LocalizedText | undefined;
  website?: string | undefined;
  organiserIds?: InstitutionId[] | undefined;
};

type PublishedSeries = { id: Id<'series'>; slug: string };

/** Adds festivals, seasons and other series; events join them when they are published. */
export function publishSeries(
  ctx: Ctx,
  drafts: readonly SeriesDraft[],
): Promise<Result<PublishedSeries[], { kind: 'not-allowed' }>> {
  return transact<PublishedSeries[], { kind: 'not-allowed' }>(ctx, async (ctx) => {
    if (!may.publishSeries(ctx.actor)) return refuse({ kind: 'not-allowed' });
    if (drafts.length === 0) return done([]);
    const slugs = await freeSlugs(
      ctx,
      drafts.map((draft) => draft.slug ?? (slugOf(draft.title.de) || 'reihe')),
      sql`select slug from ${series}`,
    );
    const published = drafts.map((draft, i) => ({ draft, id: newId('series'), slug: slugs[i] ?? '' }));
    await ctx.db.insert(series).values(
      published.map(({ draft, id, slug }) => ({
        id,
        slug,
        title: draft.title,
        kind: draft.kind ?? 'reihe',
        edition: draft.edition ?? null,
        summary: draft.summary ?? null,
        description: draft.description ?? null,
        website: draft.website ?? null,
      })),
    );
    const organisers = published.flatMap(({ draft, id }) =>
      (draft.organiserIds ?? []).map((institutionId) => ({ seriesId: id, institutionId })),
    );
    if (organisers.length > 0) await ctx.db.insert(seriesInstitutions).values(organisers);
    return done(published.map(({ id, slug }) => ({ id, slug })));
  });
}

export type SeriesView = Pick<
  Series,
  'publicId' | 'slug' | 'title' | 'kind' | 'edition' | 'summary' | 'description' | 'website'
> & { organisers: Linked[] };

/** One series; its dates are the list with `reihe` set to its slug. */
export async function viewSeries(
  ctx: Ctx,
  slug: string,
): Promise<{ kind: 'found'; view: SeriesView } | { kind: 'gone' } | undefined> {
  const [row] = await ctx.db.select().from(series).where(eq(series.slug, slug));
  if (!row) return undefined;
  if (row.deletedAt) return { kind: 'gone' };
  const organisers = await ctx.db
    .select({ name: institutions.name, slug: institutions.slug })
    .from(seriesInstitutions)
    .innerJoin(institutions, eq(institutions.id, seriesInstitutions.institutionId))
    .where(eq(seriesInstitutions.seriesId, row.id))
    .orderBy(asc(institutions.name));
  const { publicId, title, kind, edition, summary, description, website } = row;
  return {
    kind: 'found',
    view: { publicId, slug: row.slug, title, kind, edition, summary, description, website, organisers },
  };
}

/** The titles behind slugs, for the words of a filter. */
export const seriesTitles = (ctx: Ctx, slugs: readonly string[]) =>
  ctx.db
    .select({ slug: series.slug, title: series.title })
    .from(series)
    .where(sql`${inArray(series.slug, [...slugs])} and ${isNull(series.deletedAt)}`);
