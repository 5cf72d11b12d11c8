import { inArray } from 'drizzle-orm';
import { pointOf } from '#kernel/distance.ts';
import { inLocale } from '#kernel/words.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { findDistrict, findVenueAt } from '#modules/venues/index.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { seriesTitles } from '../series.ts';
import type { Names } from './describe-filter.ts';
import type { Filter } from './facets.ts';

/** The names behind the slugs of a filter. A slug without one names nothing we know: pages say so, machines refuse it. */
export async function nameFilter(ctx: Ctx, filter: Filter): Promise<Names> {
  const [ort, akteur, reihe, atPoint] = await Promise.all([
    filter.ort &&
      ctx.db
        .select({ slug: venues.slug, name: venues.name })
        .from(venues)
        .where(inArray(venues.slug, [...filter.ort])),
    filter.akteur &&
      ctx.db
        .select({ slug: institutions.slug, name: institutions.name })
        .from(institutions)
        .where(inArray(institutions.slug, [...filter.akteur])),
    filter.reihe && seriesTitles(ctx, filter.reihe),
    filter.nahe?.[0] && findVenueAt(ctx, pointOf(filter.nahe[0])),
  ]);
  const named = (rows: { slug: string; name: string }[] | undefined) =>
    new Map(rows?.map((row) => [row.slug, row.name] as const));
  const districts = (filter.stadtteil ?? []).flatMap((slug) => findDistrict(slug) ?? []);
  return {
    stadtteil: named(districts),
    ort: named(ort),
    akteur: named(akteur),
    nahe: new Map(atPoint ? filter.nahe?.map((point) => [point, atPoint.name]) : []),
    reihe: named(reihe?.map((row) => ({ slug: row.slug, name: inLocale(row.title, ctx.locale) }))),
  };
}
