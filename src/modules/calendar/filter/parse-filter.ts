import { type FacetId, type Filter, facetNamed, facetOf } from './facets.ts';

/** Repetitions of one facet beyond this are dropped: an address is no list of everything. */
const valuesPerFacetMax = 30;

export type ParsedFilter = {
  filter: Filter;
  /** Names nobody knows; they change nothing. */
  unknownNames: string[];
  /** Values nobody knows, with the facet they were written for. */
  unknownValues: { facet: FacetId; text: string }[];
};

/** Reads an address's query in either language. Nothing a person or a machine can write makes it throw. */
export function parseFilter(query: Iterable<[string, string]>): ParsedFilter {
  const found = new Map<FacetId, Set<string>>();
  const unknownNames = new Set<string>();
  const unknownValues: ParsedFilter['unknownValues'] = [];
  for (const [name, text] of query) {
    const id = facetNamed(name);
    if (!id) {
      if (unknownNames.size < valuesPerFacetMax) unknownNames.add(name.slice(0, 80));
      continue;
    }
    const written = text.trim();
    if (written === '') continue;
    const value = facetOf(id).read(written);
    if (value === undefined) {
      if (unknownValues.length < valuesPerFacetMax) unknownValues.push({ facet: id, text: written.slice(0, 80) });
      continue;
    }
    const values = found.get(id) ?? new Set();
    if (facetOf(id).single) values.clear();
    if (values.size < valuesPerFacetMax) values.add(value);
    found.set(id, values);
  }
  const entries = [...found]
    .filter(([id, values]) => !(values.size === 1 && values.has(facetOf(id).fallback ?? '')))
    .map(([id, values]) => [id, [...values].sort()] as const);
  return { filter: Object.fromEntries(entries), unknownNames: [...unknownNames], unknownValues };
}
