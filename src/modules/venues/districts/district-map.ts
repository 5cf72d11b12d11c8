import { type CityAreas, cityAreas } from './districts.ts';
import { areaOf, centroid, type Position, simplify } from './geometry.ts';

/** A city as drawing: every path in the units of `viewBox`, ready for an SVG of about that many pixels. */
export type DistrictShapes = {
  width: number;
  height: number;
  districts: { slug: string; name: string; path: string; labelX: number; labelY: number }[];
  water: string[];
  /** Where a point of the earth lies on the drawing, or nothing when it lies outside. */
  project: (longitude: number, latitude: number) => { x: number; y: number } | undefined;
};

const width = 480;
const margin = 8;
const tolerance = 1.2;

const pathOf = (points: readonly Position[], closed: boolean) =>
  `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}${closed ? 'Z' : ''}`;

/** Draws areas: equirectangular around their middle, simplified so that a map of 60 districts stays a few kilobytes. */
export function drawDistricts({ districts, water }: CityAreas): DistrictShapes {
  const all = districts.flatMap(({ rings }) => rings.flat());
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / ((east - west) * stretch);
  const height = Math.round((north - south) * scale + 2 * margin);
  const at = ([x, y]: Position): Position => [(x - west) * stretch * scale + margin, (north - y) * scale + margin];
  return {
    width,
    height,
    districts: districts.map(({ slug, name, rings }) => {
      const drawn = rings.map((ring) => ring.map(at));
      const largest = drawn.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
      const [labelX, labelY] = centroid(largest);
      const visible = drawn.filter((ring) => ring === largest || areaOf(ring) > 12);
      const path = visible.map((ring) => pathOf(simplify(ring, tolerance), true)).join('');
      return { slug, name, path, labelX: Math.round(labelX), labelY: Math.round(labelY) };
    }),
    water: water.map((line) => pathOf(simplify(line.map(at), tolerance), false)),
    project: (longitude, latitude) => {
      const [x, y] = at([longitude, latitude]);
      return x >= 0 && x <= width && y >= 0 && y <= height ? { x: Math.round(x), y: Math.round(y) } : undefined;
    },
  };
}

let known: DistrictShapes | undefined;

/** The drawing of the city this process serves. */
export function districtShapes(): DistrictShapes {
  known ??= drawDistricts(cityAreas());
  return known;
}
