import { searchOccurrences } from '#across/search/index.ts';
import { addressOf, type FacetId, type Filter, type Names, withFacet, withoutPoint } from '#modules/calendar/index.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { pathOf } from '../path-of.ts';
import { facetsAsked, wishesIn, wishLabel } from '../present/chips.ts';
import type { Reader } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';
import type { PageName } from '../routes.ts';

/** One wish less, and how much there would be then. */
export type Relaxed = { without: string; total: number; href: string };
const triesMax = 4;

const without = (filter: Filter, id: FacetId) => (id === 'nahe' ? withoutPoint(filter) : withFacet(filter, id, []));

/** For a filter that finds nothing: which single wish stands in the way, most helpful first. */
export async function relaxations<P extends PageName>(asked: Reading<P>, names: Names): Promise<Relaxed[]> {
  const own = asked.asked.filter;
  const ids = wishesIn(own).slice(0, triesMax);
  const describe = { locale: asked.locale, words: asked.words.in('calendar'), names };
  const tried = await Promise.all(
    ids.map(async (id) => {
      const { total } = await searchOccurrences(asked.ctx, without(asked.filter, id), {
        limit: 0,
        shelf: false,
        counts: false,
      });
      return {
        without: (own[id] ?? []).map((value) => (id === 'q' ? value : wishLabel(id, value, own, describe))).join(', '),
        total,
        href: addressOf(asked.path, without(own, id), asked.locale),
      };
    }),
  );
  return tried.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
}

/** Lists that come close to one people know by name, for the same wishes. */
const instead: Partial<Record<PageName, readonly ('free' | 'family' | 'accessible' | 'new' | 'weekend')[]>> = {
  freeOutdoors: ['free'],
  accessibleWith: ['accessible'],
  withoutWords: ['family'],
  independent: ['new'],
  endingSoon: ['new'],
  new: ['weekend'],
};

/** An empty list says so, and offers ways out. */
export function NothingHere<P extends PageName>({
  asked,
  reader,
  relaxed = [],
}: {
  asked: Reading<P>;
  reader: Reader;
  relaxed?: readonly Relaxed[];
}) {
  const { say, locale } = reader;
  const ways = relaxed
    .slice(0, 3)
    .map(({ without, total, href }) => ({ href, text: say('page.empty.without', { without, count: total }) }));
  const all = pathOf('events', {}, locale);
  const wished = facetsAsked(asked.asked.filter) > 0;
  const { seite: _page, ...wishes } = asked.asked.filter;
  const kin = (instead[asked.page] ?? []).map((page) => ({
    href: addressOf(pathOf(page, {}, locale), wishes, locale),
    text: say(`page.named.${page}`),
  }));
  return (
    <EmptyState
      title={say('page.empty.title')}
      text={say(wished ? 'page.empty.text' : 'page.empty.bare')}
      ways={asked.address === all ? ways : [...ways, ...kin, { href: all, text: say('page.empty.all') }]}
    />
  );
}
