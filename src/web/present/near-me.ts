import type { Point } from '#kernel/distance.ts';
import { addressOf, type Filter, withoutPoint } from '#modules/calendar/index.ts';
import {
  findDistrict,
  findPostcode,
  findSpotsNamed,
  middleOfDistrict,
  type Spot,
  spotsMax,
} from '#modules/venues/index.ts';
import type { Ctx } from '#platform/context.ts';
import { pathOf } from '../path-of.ts';
import type { Reader } from './reader.ts';

/** Where somebody says to be, as typed: any of the three, the narrowest counts. */
export type Whereabout = { venue: string; postcode: string; district: string };

/** What came of it: the facets that ask for it, or which field says something nobody knows. */
export type Located =
  | { kind: 'point'; point: Point }
  | { kind: 'postcode'; code: string }
  | { kind: 'several'; spots: Spot[]; more: boolean }
  | { kind: 'unknown'; field: keyof Whereabout }
  | { kind: 'nothing' };

/**
 * Finds the point somebody means: a venue's door, the middle of a postcode's venues, the middle of a district. A postcode
 * whose venues stand on no map is still a filter.
 */
export async function locate(ctx: Ctx, { venue, postcode, district }: Whereabout): Promise<Located> {
  if (venue) return locateVenue(ctx, venue);
  if (postcode) {
    const { venues, middle } = await findPostcode(ctx, postcode);
    if (venues === 0) return { kind: 'unknown', field: 'postcode' };
    return middle ? { kind: 'point', point: middle } : { kind: 'postcode', code: postcode };
  }
  if (!district) return { kind: 'nothing' };
  const found = findDistrict(district);
  return found ? { kind: 'point', point: middleOfDistrict(found) } : { kind: 'unknown', field: 'district' };
}

async function locateVenue(ctx: Ctx, name: string): Promise<Located> {
  const [spot, ...others] = await findSpotsNamed(ctx, name);
  if (!spot) return { kind: 'unknown', field: 'venue' };
  if (others.length === 0) return { kind: 'point', point: spot };
  return { kind: 'several', spots: [spot, ...others], more: others.length + 1 >= spotsMax };
}

/** About a metre. */
const rounded = (degrees: number) => String(Number(degrees.toFixed(5)));

/** The list around a point, nearest first, with all other wishes. */
export const addressAround = (filter: Filter, { latitude, longitude }: Point, radius: string, { locale }: Reader) =>
  addressOf(
    pathOf('events', {}, locale),
    {
      ...withoutPoint(filter),
      nahe: [`${rounded(latitude)},${rounded(longitude)}`],
      umkreis: [radius],
      sortierung: ['naehe'],
    },
    locale,
  );

/** The way to the page that asks where you are, with all other wishes. */
export const nearMeAddress = (filter: Filter, { locale }: Reader) =>
  addressOf(pathOf('nearMe', {}, locale), withoutPoint(filter), locale);
