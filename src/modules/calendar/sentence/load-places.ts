import { and, isNull } from 'drizzle-orm';
import { institutions } from '#modules/institutions/schema.ts';
import { cityAreas, middleOfDistrict } from '#modules/venues/index.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { currentVersion } from '#platform/data-version.ts';
import { isShared } from '#platform/db.ts';
import { series } from '../schema.ts';
import { type NamedPlace, type Places, placesOf } from './places.ts';

/** More names of one kind than a large city has. */
const namesMax = 5_000;
const digits = 5;

const pointOf = (latitude: number | null, longitude: number | null) =>
  latitude === null || longitude === null
    ? undefined
    : `${Number(latitude.toFixed(digits))},${Number(longitude.toFixed(digits))}`;

let held: { version: number; places: Promise<Places> } | undefined;

/** The names sentences may hold: districts, venues, institutions, series. Kept until the data's version moves. */
export async function loadPlaces(ctx: Ctx): Promise<Places> {
  if (!isShared(ctx.db)) return load(ctx);
  const version = await currentVersion();
  if (held?.version !== version) {
    const places = load(ctx);
    held = { version, places };
    places.catch(() => {
      held = undefined;
    });
  }
  return held.places;
}

async function load(ctx: Ctx): Promise<Places> {
  const [venueRows, institutionRows, seriesRows] = await Promise.all([
    ctx.db
      .select({
        slug: venues.slug,
        name: venues.name,
        others: venues.altNames,
        latitude: venues.latitude,
        longitude: venues.longitude,
      })
      .from(venues)
      .where(and(isNull(venues.mergedIntoId), isNull(venues.deletedAt)))
      .limit(namesMax),
    ctx.db
      .select({ slug: institutions.slug, name: institutions.name, short: institutions.shortName })
      .from(institutions)
      .where(and(isNull(institutions.mergedIntoId), isNull(institutions.deletedAt)))
      .limit(namesMax),
    ctx.db
      .select({ slug: series.slug, title: series.title })
      .from(series)
      .where(isNull(series.deletedAt))
      .limit(namesMax),
  ]);
  const districts = cityAreas().districts.map((district): NamedPlace => {
    const { latitude, longitude } = middleOfDistrict(district);
    return { facet: 'stadtteil', slug: district.slug, names: [district.name], point: pointOf(latitude, longitude) };
  });
  return placesOf([
    ...districts,
    ...venueRows.map(
      ({ slug, name, others, latitude, longitude }): NamedPlace => ({
        facet: 'ort',
        slug,
        names: [name, ...others],
        point: pointOf(latitude, longitude),
      }),
    ),
    ...institutionRows.map(
      ({ slug, name, short }): NamedPlace => ({ facet: 'akteur', slug, names: short ? [name, short] : [name] }),
    ),
    ...seriesRows.map(
      ({ slug, title }): NamedPlace => ({ facet: 'reihe', slug, names: [title.de, title.en ?? title.de] }),
    ),
  ]);
}
