import type { Locale } from '#kernel/words.ts';
import { addressOf, type Filter } from '#modules/calendar/index.ts';

type Listed = { path: string; filter: Filter; locale: Locale };

/** Where a list lies in a form: all its wishes, without the page of it one is on and its order, which files have themselves. */
export function fileAddress({ path, filter, locale }: Listed, suffix: string, feed?: 'aenderungen'): string {
  const { seite: _page, sortierung: _order, ...wishes } = filter;
  return addressOf(`${path}.${suffix}`, feed ? { ...wishes, feed: [feed] } : wishes, locale);
}

const discovered = [
  ['ics', 'text/calendar'],
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const;

/** What a page's head tells calendars and feed readers to follow. */
export const feedsOf = (listed: Listed, title: string) =>
  discovered.map(([suffix, type]) => ({ path: fileAddress(listed, suffix), type, title }));
