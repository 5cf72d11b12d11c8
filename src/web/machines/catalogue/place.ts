import type { City } from '#platform/city.ts';
import { iri, type Node, typed } from './vocabulary.ts';

const longitudeFirst = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

const corners = ([west, south, east, north]: City['boundingBox']) =>
  [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
    .map((corner) => corner.join(' '))
    .join(', ');

const municipality = (ags: string) => iri(`http://dcat-ap.de/def/politicalGeocoding/municipalityKey/${ags}`);

/** Where the data is from: as a rectangle, and by the municipality's key where the city names it. */
export function placeOf({ ags, boundingBox }: Pick<City, 'ags' | 'boundingBox'>): Node {
  const box = {
    '@type': 'dct:Location',
    'dcat:bbox': typed(`<${longitudeFirst}> POLYGON((${corners(boundingBox)}))`, 'geo:wktLiteral'),
  };
  if (!ags) return { 'dct:spatial': box };
  return {
    'dct:spatial': [box, municipality(ags)],
    'dcatde:politicalGeocodingLevelURI': iri('http://dcat-ap.de/def/politicalGeocoding/Level/municipality'),
    'dcatde:politicalGeocodingURI': municipality(ags),
  };
}
