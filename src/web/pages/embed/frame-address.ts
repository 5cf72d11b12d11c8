import type { Locale } from '#kernel/words.ts';
import { addressOf, type Filter } from '#modules/calendar/index.ts';
import { writeQuery } from '../../canonical-query.ts';
import { pathOf } from '../../path-of.ts';
import { type EmbedOptions, usualCount } from './embed-options.ts';
import { optionNames, themeWord, viewWord } from './option-words.ts';

export type Look = Pick<EmbedOptions, 'count' | 'view' | 'theme'>;

/** Options that differ from what is usual, as the query of a framed page writes them. */
function looks({ count, view, theme }: Look, locale: Locale): [string, string][] {
  return [
    ...(count === usualCount ? [] : [[optionNames.count[locale], String(count)] as [string, string]]),
    ...(view === 'liste' ? [] : [[optionNames.view[locale], viewWord(view, locale)] as [string, string]]),
    ...(theme ? [[optionNames.theme[locale], themeWord(theme, locale)] as [string, string]] : []),
  ];
}

/** The path of the page that shows a list in a frame, written as it stays. */
export function frameAddress(filter: Filter, look: Look, locale: Locale): string {
  const path = pathOf('embedList', {}, locale);
  const [, query = ''] = addressOf(path, filter, locale).split('?');
  const pairs = [...new URLSearchParams(query), ...looks(look, locale)];
  return path + writeQuery(pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
