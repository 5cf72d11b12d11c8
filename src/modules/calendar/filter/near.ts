import type { Filter } from './facets.ts';

/** Kilometres around a point when nobody said how many. */
const usualRadius = 2;

/** How far around its point a filter reaches. */
export const radiusOf = (filter: Filter) => Number(filter.umkreis?.[0] ?? usualRadius);

/** A filter without its point: the radius and the order by distance mean nothing without it. */
export function withoutPoint({ nahe: _point, umkreis: _radius, seite: _page, ...rest }: Filter): Filter {
  const { sortierung, ...others } = rest;
  return sortierung && sortierung[0] !== 'naehe' ? rest : others;
}
