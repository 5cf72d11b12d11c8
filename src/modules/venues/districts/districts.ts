import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Point } from '#kernel/distance.ts';
import { slugOf } from '#kernel/slug.ts';
import type { LocalizedText } from '#kernel/words.ts';
import { config } from '#platform/config.ts';
import { areaOf, centroid, isInside, type Position, type Ring } from './geometry.ts';

const position = z
  .tuple([z.number(), z.number()])
  .rest(z.number())
  .transform(([x, y]): Position => [x, y]);
const feature = z.object({
  properties: z.object({
    name: z.string().optional(),
    slug: z.string().optional(),
    kind: z.string().optional(),
    summary: z.object({ de: z.string(), en: z.string().optional() }).optional(),
  }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
    z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
    z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) }),
  ]),
});

/** `districts.geojson` of a city: named areas; lines with kind "water" are drawn as the river. */
export const districtsShape = z.object({ features: z.array(feature).min(1).max(500) });

export type District = { slug: string; name: string; summary?: LocalizedText | undefined; rings: Ring[] };
export type CityAreas = { districts: District[]; water: Ring[] };

/** The districts of a GeoJSON document in the order of their names. Every area needs a name; slugs follow from it. */
export function readAreas(document: unknown): CityAreas {
  const { features } = districtsShape.parse(document);
  const areas = features.map(({ properties, geometry }) => ({ ...properties, geometry }));
  const districts = areas.flatMap(({ name, slug, summary, geometry }) => {
    if (!name || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    const rings =
      geometry.type === 'Polygon'
        ? geometry.coordinates.slice(0, 1)
        : geometry.coordinates.flatMap((part) => part.slice(0, 1));
    return { slug: slug ?? slugOf(name), name, summary, rings };
  });
  const water = areas.flatMap(({ kind, geometry }) => {
    if (kind !== 'water') return [];
    return geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  });
  return { districts: districts.sort((a, b) => (a.slug < b.slug ? -1 : 1)), water };
}

let known: CityAreas | undefined;

/** The districts of the city this process serves. */
export function cityAreas(): CityAreas {
  known ??= readAreas(JSON.parse(readFileSync(join(config().cityFolder, 'districts.geojson'), 'utf8')));
  return known;
}

export const findDistrict = (slug: string) => cityAreas().districts.find((district) => district.slug === slug);

/** The district a point lies in. */
export const districtAt = (longitude: number, latitude: number, { districts } = cityAreas()) =>
  districts.find(({ rings }) => rings.some((ring) => isInside(ring, [longitude, latitude])));

/** The middle of a district's largest part. */
export function middleOfDistrict({ rings }: District): Point {
  const [longitude, latitude] = centroid(rings.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a)));
  return { latitude, longitude };
}
