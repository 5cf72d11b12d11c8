import { searchOccurrences } from '#across/search/index.ts';
import { readPublicId } from '#kernel/ids.ts';
import { inLocale } from '#kernel/words.ts';
import {
  describeFilter,
  type Filter,
  nameFilter,
  type OccurrenceView,
  viewOccurrence,
} from '#modules/calendar/index.ts';
import { withoutOrder } from '#modules/subscriptions/index.ts';
import { readerOf } from '../../present/reader.ts';
import { fullWhen } from '../../present/when.ts';
import type { Reading } from '../../reading.tsx';

/** What somebody wants to hear of: a list, told in words, or one date. */
export type Wish =
  | { kind: 'list'; filter: Filter; described: string; total: number; leftOut: readonly string[] }
  | { kind: 'occurrence'; view: OccurrenceView; described: string }
  | { kind: 'missing' }
  | { kind: 'gone' };

/** Reads the wish from the page's address: `?termin=` is one date, everything else is the filter of a list. */
export async function wishOf(asked: Reading<'subscribe'>): Promise<Wish> {
  const id = asked.query.get(asked.locale === 'en' ? 'event' : 'termin');
  return id === null ? listWish(asked) : dateWish(asked, id);
}

async function listWish({ ctx, asked, locale, words }: Reading<'subscribe'>): Promise<Wish> {
  const filter = withoutOrder(asked.filter);
  const [names, list] = await Promise.all([
    nameFilter(ctx, filter),
    searchOccurrences(ctx, filter, { limit: 0, counts: false, shelf: false }),
  ]);
  const plain = Object.keys(filter).length === 0;
  return {
    kind: 'list',
    filter,
    described: plain
      ? words('subscribe.everything')
      : describeFilter(filter, { locale, words: words.in('calendar'), names }),
    total: list.total,
    leftOut: asked.unknownValues.slice(0, 8).map(({ text }) => text),
  };
}

async function dateWish(asked: Reading<'subscribe'>, text: string): Promise<Wish> {
  const id = readPublicId(text);
  const found = id && (await viewOccurrence(asked.ctx, id));
  if (!found) return { kind: 'missing' };
  if (found.kind === 'gone') return found;
  const { view } = found;
  const described = [inLocale(view.event.title, asked.locale), fullWhen(view, readerOf(asked)), view.place?.name];
  return { kind: 'occurrence', view, described: described.filter(Boolean).join(', ') };
}
