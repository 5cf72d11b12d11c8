import { addressOf, type FacetId, type OccurrenceList, withFacet } from '#modules/calendar/index.ts';
import { districtShapes, listSpots, type Spot } from '#modules/venues/index.ts';
import type { TownDistrict, TownSpot } from '#modules/venues/ui/map/town-map.tsx';
import type { Ctx } from '#platform/context.ts';
import type { TallyItem } from '#ui/tally.tsx';
import type { AnyReading } from '../reading.tsx';
import type { Reader } from './reader.ts';

/** More dots than this are a blot; those with most dates stay. */
export const spotsMax = 200;

/** The venues of a list that a map can show, those with most dates first, and how many there are besides. */
export type Spots = { spots: (Spot & { count: number })[]; beyond: number };

export async function spotsOf(ctx: Ctx, { places }: OccurrenceList): Promise<Spots> {
  const counted = [...(places?.venues ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = new Map(counted.slice(0, spotsMax));
  const spots = await listSpots(ctx, [...shown.keys()]);
  const withCounts = spots.map((spot) => ({ ...spot, count: shown.get(spot.slug) ?? 0 }));
  return {
    spots: withCounts.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'de')),
    beyond: Math.max(0, counted.length - spotsMax),
  };
}

/** The way to a place on the map: it becomes the one chosen, or, chosen already, is no longer. All other wishes stay. */
function chooser(asked: AnyReading, id: FacetId) {
  const chosen = asked.filter[id] ?? [];
  return (slug: string) => {
    const active = chosen.includes(slug);
    const values = active ? chosen.filter((other) => other !== slug) : [slug];
    return { active, href: addressOf(asked.path, withFacet(asked.asked.filter, id, values), asked.locale) };
  };
}

const spokenOf = (name: string, count: number, active: boolean, { say }: Reader) =>
  say(active ? 'page.town.chosen' : 'page.town.place', { name, dates: say('page.list.dates', { count }) });

/** All districts by name, each as a shape and as a line of the list. */
export function townDistricts(asked: AnyReading, list: OccurrenceList, reader: Reader): TownDistrict[] {
  const choose = chooser(asked, 'stadtteil');
  const counts = list.counts.get('stadtteil');
  return districtShapes()
    .districts.map((area) => {
      const count = counts?.get(area.slug) ?? 0;
      const { active, href } = choose(area.slug);
      return {
        ...area,
        count,
        active,
        href: count > 0 || active ? href : undefined,
        spoken: spokenOf(area.name, count, active, reader),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** The venues as dots; those outside of the sheet are in the list only. */
export function townSpots(asked: AnyReading, { spots }: Spots, reader: Reader): TownSpot[] {
  const choose = chooser(asked, 'ort');
  const { project } = districtShapes();
  return spots.flatMap(({ slug, name, longitude, latitude, count }) => {
    const at = project(longitude, latitude);
    if (!at) return [];
    const { active, href } = choose(slug);
    return [{ ...at, slug, count, active, href, spoken: spokenOf(name, count, active, reader) }];
  });
}

/** Names with numbers beside the map, with a way back to all of them where one is chosen. */
export function townTally(
  asked: AnyReading,
  id: 'stadtteil' | 'ort',
  places: readonly { slug: string; name: string; count: number }[],
  { say }: Reader,
): TallyItem[] {
  const choose = chooser(asked, id);
  const items = places.map(({ slug, name, count }): TallyItem => {
    const { active, href } = choose(slug);
    return {
      text: name,
      count,
      href: count > 0 || active ? href : undefined,
      current: active,
      note: active ? say('page.town.undo') : undefined,
    };
  });
  if (!asked.filter[id]) return items;
  const all = {
    text: say(`page.town.all.${id}`),
    href: addressOf(asked.path, withFacet(asked.asked.filter, id, []), asked.locale),
  };
  return [all, ...items.filter(({ current }) => current), ...items.filter(({ current }) => !current)];
}
