import type { Client } from 'pg';
import { addressOf, type FacetId, type Filter, facetOf, formats, genres } from '#modules/calendar/index.ts';
import { cityAreas } from '#modules/venues/index.ts';

const named = (id: FacetId) => (facetOf(id).named ?? []).map(([value]) => value);

/** What the facets of a list may be asked for. */
const wishes = (): [FacetId, string[]][] => [
  ['sparte', genres.flatMap((genre) => [genre.id, ...genre.children.map((child) => child.id)])],
  ['stadtteil', cityAreas().districts.map((district) => district.slug)],
  ['format', formats.map((format) => format.id)],
  ['wann', named('wann').filter((value) => value !== 'jetzt' && value !== 'heute-nacht')],
  ...(['preis', 'mit', 'publikum', 'tageszeit', 'wochentag', 'setting', 'szene'] as const).map(
    (id): [FacetId, string[]] => [id, named(id)],
  ),
];

/** The same order every time, and no pattern in it. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 20_261_122;
  const weighed = items.map((item) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return { item, weight: state >>> 8 };
  });
  return weighed.sort((a, b) => a.weight - b.weight).map(({ item }) => item);
}

/** Filters of two facets each, all different: what one request leaves behind helps no other. */
export function filtersOfTwo(most: number): Filter[] {
  const all = wishes();
  const pairs = all.flatMap(([one, values], position) =>
    all
      .slice(position + 1)
      .flatMap(([other, others]) => values.flatMap((a) => others.map((b): Filter => ({ [one]: [a], [other]: [b] })))),
  );
  return shuffled(pairs).slice(0, most);
}

export const listAddresses = (most: number) => filtersOfTwo(most).map((filter) => addressOf('/termine', filter, 'de'));

/** Addresses of dates to come, evenly from now until the end. */
export async function occurrenceAddresses(client: Client, most: number): Promise<string[]> {
  const { rows } = await client.query<{ address: string }>(
    `select '/termin/' || e.slug || '-' || lower(o.public_id) as address
     from generate_series(0, $1 - 1) n
     join occurrences o on o.id = bench.id(6, n * 30000 / $1) join events e on e.id = o.event_id
     order by n`,
    [most],
  );
  return shuffled(rows.map((row) => row.address));
}

export async function institutionAddresses(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ address: string }>(`select '/akteur/' || slug as address from institutions`);
  return shuffled(rows.map((row) => row.address));
}

/** The days of the coming year. */
export const dayAddresses = (from: Temporal.PlainDate) =>
  shuffled(Array.from({ length: 360 }, (_, days) => `/termine/${from.add({ days: days + 1 })}`));
