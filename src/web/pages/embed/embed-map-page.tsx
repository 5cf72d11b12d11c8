import { searchOccurrences } from '#across/search/index.ts';
import { addressOf, describeFilter, nameFilter } from '#modules/calendar/index.ts';
import { pathOf } from '../../path-of.ts';
import { readerOf } from '../../present/reader.ts';
import { spotsOf } from '../../present/town.ts';
import type { Reading } from '../../reading.tsx';
import { TownSheet } from '../town-sheet.tsx';
import { framedPage } from './framed-page.tsx';

/** Any list as a map, to stand in a frame on another website; its links open the portal. */
export async function embedMapPage(asked: Reading<'embedMap'>) {
  const { ctx, locale } = asked;
  const { seite: _page, ...filter } = asked.filter;
  const reader = readerOf(asked);
  const [list, names] = await Promise.all([
    searchOccurrences(ctx, filter, { limit: 0, offset: 0, shelf: false, counts: true, places: true }),
    nameFilter(ctx, filter),
  ]);
  const spots = await spotsOf(ctx, list);
  const map = pathOf('map', {}, locale);
  return framedPage(asked, {
    title: reader.say('page.town.titleOf', {
      title: describeFilter(filter, { locale, words: asked.words.in('calendar'), names }),
    }),
    more: { href: addressOf(map, filter, locale), text: reader.say('embed.allOnMap') },
    children: (
      <TownSheet asked={{ ...asked, page: 'map', path: map, filter }} list={list} spots={spots} reader={reader} />
    ),
  });
}
