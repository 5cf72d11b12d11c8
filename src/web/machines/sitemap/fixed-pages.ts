import type { Locale } from '#kernel/words.ts';
import { facetOf, genres } from '#modules/calendar/index.ts';
import { cityAreas } from '#modules/venues/index.ts';
import { pathOf } from '../../path-of.ts';
import { isFindable, type PageName, type ParamsOf, pageNames, routeOf } from '../../routes.ts';

/** A page in whatever language. */
export type InLanguage = (locale: Locale) => string;

const pageWith =
  <P extends PageName>(page: P, params: ParamsOf<P>): InLanguage =>
  (locale) =>
    pathOf(page, params, locale);

/** Whether the address alone says which page it is, as with the start page: it names no thing, and may be found. */
const standsAlone = (page: PageName): page is 'start' => !routeOf(page).de.includes('{') && isFindable(page);

/** Step-free has its own, shorter address. */
const stepFree = 'rollstuhl';

/** The pages that are there whatever is on: the start, lists people know by name, genres, districts, what we say of ourselves. */
export const fixedPages = (): InLanguage[] => [
  ...pageNames.filter(standsAlone).map((page) => pageWith(page, {})),
  ...(facetOf('mit').named ?? [])
    .filter(([service]) => service !== stepFree)
    .map(([service]) => pageWith('accessibleWith', { service })),
  ...genres.flatMap((genre) => [
    pageWith('genre', { genre: genre.id }),
    ...genre.children.map(({ id }) => pageWith('subgenre', { genre: genre.id, child: id.slice(genre.id.length + 1) })),
  ]),
  ...cityAreas().districts.map(({ slug }) => pageWith('district', { slug })),
];
