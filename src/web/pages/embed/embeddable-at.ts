import { inLocale, type Locale } from '#kernel/words.ts';
import {
  describeFilter,
  nameFilter,
  type OccurrenceView,
  viewEvent,
  viewOccurrence,
  viewSeries,
} from '#modules/calendar/index.ts';
import { viewInstitution } from '#modules/institutions/index.ts';
import { findDistrict, viewVenue } from '#modules/venues/index.ts';
import type { Ctx } from '#platform/context.ts';
import { askedOf } from '../../asked.ts';
import { isEmbeddable } from '../../embeddable.ts';
import { absolute } from '../../origin.ts';
import { hasParams, type Place } from '../../page-at.ts';
import { pathOf } from '../../path-of.ts';
import { posterPath } from '../../present/poster-path.ts';
import { readerOf } from '../../present/reader.ts';
import { fullWhen } from '../../present/when.ts';
import type { AnyReading } from '../../reading.tsx';
import { readRef, refOf } from '../../ref.ts';
import { requestContext } from '../../request-context.ts';
import { route } from '../../route.ts';
import type { PageName } from '../../routes.ts';
import { usualCount } from './embed-options.ts';
import { frameAddress } from './frame-address.ts';

/** A page of ours as another website shows it. */
export type Embeddable = {
  locale: Locale;
  title: string;
  /** The path of the page to stand in a frame. */
  frame: string;
  picture?: { path: string; width: number; height: number } | undefined;
  author?: { name: string; path: string } | undefined;
};

/** What lives at an address, if it is one of ours and can be shown elsewhere. */
export async function embeddableAt(url: URL): Promise<Embeddable | undefined> {
  if (url.origin !== new URL(absolute('/')).origin) return undefined;
  const found = placeAt(url.pathname, url.search);
  if (!found || !isEmbeddable(found.place.page)) return undefined;
  const { place, locale, search } = found;
  const { page } = place;
  const params: Readonly<Record<string, string>> = place.params;
  if (params.ref) return thingOf(askedOf(page, place.params, locale, search), place, params.ref);
  const slug = params.slug && (await livingSlug(requestContext(locale), page, params.slug));
  const living = { ...params, ...(slug ? { slug } : {}) };
  if (params.slug && !slug) return undefined;
  return hasParams(page, living) ? listOf(askedOf(page, living, locale, search)) : undefined;
}

/** The page an address leads to, itself or one move away, as a browser would find it. */
function placeAt(
  path: string,
  search: string,
  movesMax = 2,
): { place: Place; locale: Locale; search: string } | undefined {
  const way = route(path, search);
  if (way.kind === 'rewrite' && !way.form) {
    const [, query = ''] = way.to.split('?');
    return { place: way.place, locale: way.locale, search: `?${query}` };
  }
  if (way.kind !== 'redirect' || movesMax === 0) return undefined;
  const to = new URL(way.to, absolute('/'));
  return placeAt(to.pathname, to.search, movesMax - 1);
}

async function thingOf(asked: AnyReading, { page }: Place, text: string): Promise<Embeddable | undefined> {
  const ref = readRef(text);
  if (!ref) return undefined;
  if (page === 'event') {
    const found = await viewEvent(asked.ctx, ref.id);
    if (found?.kind !== 'found') return undefined;
    const { view } = found;
    const frame = pathOf('embedEvent', { ref: refOf(view.slug, view.publicId) }, asked.locale);
    return {
      ...dressed(view.upcoming[0] ?? view.past.at(-1), asked),
      title: inLocale(view.title, asked.locale),
      frame,
    };
  }
  const found = await viewOccurrence(asked.ctx, ref.id);
  if (!found || found.kind === 'gone') return undefined;
  const { view } = found;
  const title = inLocale(view.event.title, asked.locale);
  return {
    ...dressed(view, asked),
    title: [title, fullWhen(view, readerOf(asked)), view.place?.name].filter(Boolean).join(' · '),
    frame: pathOf('embedOccurrence', { ref: refOf(view.event.slug, view.publicId) }, asked.locale),
  };
}

/** Language, poster and house of a date. */
function dressed(view: OccurrenceView | undefined, { locale }: AnyReading) {
  const [by] = view?.organisers ?? [];
  return {
    locale,
    picture: view && { path: posterPath(view, 'quer', locale).replace('.svg', '.png'), width: 1200, height: 630 },
    author: by && { name: by.name, path: pathOf('institution', { slug: by.slug }, locale) },
  };
}

async function listOf(asked: AnyReading): Promise<Embeddable> {
  const { ctx, locale } = asked;
  const { seite: _page, ...filter } = asked.filter;
  const names = await nameFilter(ctx, filter);
  return {
    locale,
    title: describeFilter(filter, { locale, words: asked.words.in('calendar'), names }),
    frame: frameAddress(filter, { count: usualCount, view: 'liste', theme: undefined }, locale),
  };
}

/** The slug under which a house is found today; one that nobody knows has no list to show. */
async function livingSlug(ctx: Ctx, page: PageName, slug: string): Promise<string | undefined> {
  if (page === 'district') return findDistrict(slug) && slug;
  if (page === 'series') return (await viewSeries(ctx, slug))?.kind === 'found' ? slug : undefined;
  const found = page === 'venue' ? await viewVenue(ctx, slug) : await viewInstitution(ctx, slug);
  if (!found || found.kind === 'gone') return undefined;
  return found.kind === 'moved' ? found.slug : slug;
}
