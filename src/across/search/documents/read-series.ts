import { inArray, sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import { series, seriesInstitutions } from '#modules/calendar/schema.ts';
import { institutions } from '#modules/institutions/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { bodyOf, bothOf, type Document, namesOf, noFirstDay, noLastDay, partsOf } from './document.ts';

/** Series as documents: title, edition, who makes them. */
export async function readSeries(ctx: Ctx, ids: readonly string[]): Promise<Document[]> {
  const makers = sql<string[]>`array(
    select i.name from ${seriesInstitutions} l join ${institutions} i on i.id = l.institution_id
    where l.series_id = ${series}.id and i.deleted_at is null order by i.name)`;
  const rows = await ctx.db
    .select({
      id: series.id,
      publicId: series.publicId,
      slug: series.slug,
      title: series.title,
      kind: series.kind,
      edition: series.edition,
      makers,
      summary: series.summary,
      description: series.description,
      deletedAt: series.deletedAt,
    })
    .from(series)
    .where(inArray(series.id, ids as Id<'series'>[]));
  return rows.map((row) => ({
    id: row.id,
    publicId: row.publicId,
    slug: row.slug,
    gone: row.deletedAt !== null,
    title: row.title,
    names: namesOf([row.edition, ...row.makers]),
    topics: namesOf(['Reihe', row.kind]),
    parts: partsOf(bothOf(row.title)),
    body: bodyOf(...bothOf(row.summary), row.description?.de),
    firstDay: noFirstDay,
    lastDay: noLastDay,
  }));
}
