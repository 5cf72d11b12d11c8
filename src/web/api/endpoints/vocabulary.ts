import { facetsRecord, genreRecords } from '#across/records/index.ts';
import { searchOccurrences } from '#across/search/index.ts';
import type { FacetCounts, Names } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/venues/index.ts';
import type { Call, Found } from '../found.ts';
import { unknownNames } from './occurrences.ts';

/** All genres with their children. */
export async function listGenres({ asked }: Call): Promise<Found> {
  const data = genreRecords(asked.locale);
  return { kind: 'list', data, next: undefined, total: data.length };
}

/** There is no magazine yet. */
export const listArticles = async (): Promise<Found> => ({ kind: 'list', data: [], next: undefined, total: 0 });

/** What every value of every facet would give, under a filter. */
export async function countFacets({ ctx, asked, words }: Call): Promise<Found> {
  const unknown = await unknownNames({ ctx, filter: asked.filter });
  if (unknown.length > 0) return { kind: 'refused', unknown };
  const { counts } = await searchOccurrences(ctx, asked.filter, { limit: 0, offset: 0, shelf: false });
  const how = { locale: asked.locale, words: words.in('calendar'), names: districtNames(counts) };
  return { kind: 'one', data: facetsRecord(counts, how) };
}

const districtNames = (counts: FacetCounts): Names => ({
  stadtteil: new Map(
    [...(counts.get('stadtteil')?.keys() ?? [])].flatMap((slug) => {
      const district = findDistrict(slug);
      return district ? [[slug, district.name] as const] : [];
    }),
  ),
});
