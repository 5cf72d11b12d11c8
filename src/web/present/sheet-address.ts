import type { Locale } from '#kernel/words.ts';
import { addressOf, type Filter } from '#modules/calendar/index.ts';
import { pathOf } from '../path-of.ts';

/** The same list as a sheet for printing: whatever the page asks for by itself goes along as a wish. */
export function sheetAddress({ filter, locale }: { filter: Filter; locale: Locale }): string {
  const { seite: _page, sortierung: _order, ...wishes } = filter;
  return addressOf(pathOf('sheet', {}, locale), wishes, locale);
}
