import { districtShapes } from '#modules/venues/index.ts';
import type { DistrictMapProps } from '#modules/venues/ui/map/district-map.tsx';
import type { Reader } from './reader.ts';

export type Spot = {
  district?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name: string;
};

/** The city as a drawing with one district and one column on it. */
export function districtMapProps({ district, latitude, longitude, name }: Spot, { say }: Reader): DistrictMapProps {
  const shapes = districtShapes();
  const here = shapes.districts.find(({ slug }) => slug === district);
  return {
    id: 'map',
    viewBox: `0 0 ${shapes.width} ${shapes.height}`,
    title: here ? say('page.map.title', { district: here.name }) : say('page.map.town'),
    desc: say(here ? 'page.map.desc' : 'page.map.descTown', { name, district: here?.name ?? '' }),
    north: 'N',
    districts: shapes.districts.map((area) => ({ ...area, active: area.slug === district })),
    water: shapes.water,
    point: latitude != null && longitude != null ? shapes.project(longitude, latitude) : undefined,
  };
}
