import { and, asc, count, eq, gt, isNull, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import type { LinkedThing } from '#modules/calendar/index.ts';
import { type Series, series, seriesInstitutions } from '#modules/calendar/schema.ts';
import { institutions } from '#modules/institutions/schema.ts';
import type { Ctx } from '#platform/context.ts';
import type { Page, Stretch } from './page.ts';

export type SeriesRow = Series & { organisers: LinkedThing[] };

const isPublic = isNull(series.deletedAt);

const organisers = sql<
  LinkedThing[] | null
>`(select jsonb_agg(jsonb_build_object('name', i.name, 'slug', i.slug, 'publicId', i.public_id) order by i.name) from ${seriesInstitutions} l join ${institutions} i on i.id = l.institution_id where l.series_id = ${series.id} and i.deleted_at is null)`;

const selectSeries = ({ db }: Ctx) => db.select({ series, organisers }).from(series);

/** A page of series by slug. */
export async function pageOfSeries(ctx: Ctx, { limit, after }: Stretch): Promise<Page<SeriesRow>> {
  const [found, [all]] = await Promise.all([
    selectSeries(ctx)
      .where(and(isPublic, after === undefined ? undefined : gt(series.slug, after)))
      .orderBy(asc(series.slug))
      .limit(limit + 1),
    ctx.db.select({ total: count() }).from(series).where(isPublic),
  ]);
  const rows = found.slice(0, limit).map((row) => ({ ...row.series, organisers: row.organisers ?? [] }));
  return { rows, next: found.length > limit ? rows.at(-1)?.slug : undefined, total: all?.total ?? 0 };
}

/** The series of a slug or an id, or the news that it was taken down. */
export async function findSeries(
  ctx: Ctx,
  slug: string,
  id: PublicId | undefined,
): Promise<{ kind: 'found'; row: SeriesRow } | { kind: 'gone' } | undefined> {
  const [found] = await selectSeries(ctx)
    .where(id ? sql`${series.slug} = ${slug} or ${series.publicId} = ${id}` : eq(series.slug, slug))
    .orderBy(sql`${series.slug} = ${slug} desc`)
    .limit(1);
  if (!found) return undefined;
  return found.series.deletedAt
    ? { kind: 'gone' }
    : { kind: 'found', row: { ...found.series, organisers: found.organisers ?? [] } };
}
