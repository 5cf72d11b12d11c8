import { oneLine } from '#across/formats/plain-text.ts';
import type { Locale } from '#kernel/words.ts';
import { describeFilter, type FacetId, type Filter, type Names, nameFilter } from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import { filterWordsIn, wordsIn } from './words.ts';

const lettersMax = 160;

const describe = (filter: Filter, locale: Locale, names: Names) =>
  oneLine(describeFilter(filter, { locale, words: filterWordsIn(locale), names }), lettersMax);

/** What a list is called in letters to those who have confirmed it: "Musik, kostenlos, am Wochenende in Hafen". */
export const describeList = async (ctx: Ctx, filter: Filter) =>
  describe(filter, ctx.locale, await nameFilter(ctx, filter));

const named = ['ort', 'akteur', 'reihe', 'stadtteil'] as const satisfies readonly FacetId[];

/**
 * The same for whoever has not: the address may belong to somebody else, so nothing that another person typed is in it,
 * neither search words nor names that nobody here has.
 */
export async function describeListForStrangers(ctx: Ctx, filter: Filter): Promise<string> {
  const names = await nameFilter(ctx, filter);
  const { q, ...rest } = filter;
  const known = Object.entries(rest).flatMap(([id, values]) => {
    const facet = named.find((one) => one === id);
    const left = facet ? values.filter((value) => names[facet]?.has(value)) : values;
    return left.length > 0 ? [[id, left] as const] : [];
  });
  const list = describe(Object.fromEntries(known), ctx.locale, names);
  return q ? wordsIn(ctx.locale)('what.with-words', { list }) : list;
}
