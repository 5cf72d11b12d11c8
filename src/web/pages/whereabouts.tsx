import type { ReactNode } from 'react';
import { findDistrict } from '#modules/venues/index.ts';
import { DistrictMap } from '#modules/venues/ui/map/district-map.tsx';
import { districtMapProps, type Spot } from '../present/district-map.ts';
import type { Reader } from '../present/reader.ts';

type WhereaboutsProps = { spot: Spot; reader: Reader; children?: ReactNode };

/** Where a venue lies, on the map of the districts; nothing when nobody knows. */
export function Whereabouts({ spot, reader, children }: WhereaboutsProps) {
  const district = spot.district ? findDistrict(spot.district) : undefined;
  const map = districtMapProps(spot, reader);
  if (!district && !map.point) return null;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{district?.name ?? reader.say('page.map.town')}</h2>
      <DistrictMap {...map} />
      {children}
    </section>
  );
}
