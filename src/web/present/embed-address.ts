import type { Locale } from '#kernel/words.ts';
import { addressOf, type Filter } from '#modules/calendar/index.ts';
import { pathOf } from '../path-of.ts';

/** The page that makes lines for other websites, for the same dates. */
export const embedAddress = ({ seite: _page, ...wishes }: Filter, locale: Locale) =>
  addressOf(pathOf('embed', {}, locale), wishes, locale);
