import { type Filter, facetNamed } from '#modules/calendar/inputs.ts';
import { parentGenre } from '#modules/calendar/vocabulary/genres.ts';
import { type PageName, routeOf } from './routes.ts';

type Params = Readonly<Record<string, string>>;

/** What a page asks for by itself: today's dates, a venue's, a genre's. */
export function filterOfPage(page: PageName, params: Params): Filter {
  const asks = Object.entries(routeOf(page).list ?? {}).flatMap(([name, value]) => {
    const facet = facetNamed(name);
    return facet
      ? [[facet, [value.replaceAll(/\{(\w+)\}/g, (_all, part: string) => params[part] ?? '')]] as const]
      : [];
  });
  return Object.fromEntries(asks);
}

/**
 * A page's own filter with what was asked on it. Access wishes add up and a genre may be narrowed to its children; for
 * the rest the page stands for its own value.
 */
export function narrowedBy(own: Filter, asked: Filter): Filter {
  const access = own.mit && asked.mit ? { mit: [...new Set([...own.mit, ...asked.mit])].sort() } : {};
  const children = asked.sparte?.filter((id) => own.sparte?.includes(parentGenre(id))) ?? [];
  const genre = own.sparte && children.length > 0 ? { sparte: children } : {};
  return { ...asked, ...own, ...access, ...genre };
}
