import { kilometresFrom, pointOf } from '#kernel/distance.ts';
import { districtAt, middleOfDistrict } from '#modules/venues/index.ts';
import type { Describe } from './describe-filter.ts';
import type { Filter } from './facets.ts';
import { radiusOf } from './near.ts';

/** A point this close to the middle of its district is meant as the district. */
const sameSpotKm = 0.05;

/** What a filter's point is: the venue that stands there, the middle of a district, or a point in one. */
export function nearWords(filter: Filter, { words, names }: Describe): string {
  const [text] = filter.nahe ?? [];
  if (!text) return filter.umkreis ? words('phrase.radius', { km: String(radiusOf(filter)) }) : '';
  const km = String(radiusOf(filter));
  const venue = names.nahe?.get(text);
  if (venue) return words('phrase.nearVenue', { km, name: venue });
  const point = pointOf(text);
  const district = districtAt(point.longitude, point.latitude);
  if (!district) return words('phrase.nearPoint', { km });
  const middle = middleOfDistrict(district);
  const away = kilometresFrom(point)(middle.latitude, middle.longitude);
  return words(away < sameSpotKm ? 'phrase.nearMiddle' : 'phrase.nearPointIn', { km, name: district.name });
}
