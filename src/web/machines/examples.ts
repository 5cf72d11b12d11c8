import type { PublicId } from '#kernel/ids.ts';
import type { Locale } from '#kernel/words.ts';
import { addressOf } from '#modules/calendar/index.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';

/** Something to ask for: what it is called in the words of the page, and where it is. */
export type Example = { name: string; path: string };

const api = '/api/v1';
export const openApiPath = `${api}/openapi.json`;

/** A week back from a culture day, as the change log wants to be asked. */
const weekBefore = (today: Temporal.PlainDate) => `${today.subtract({ days: 7 })}T00:00:00Z`;

export const changesPath = (today: Temporal.PlainDate) => `${api}/changes?since=${weekBefore(today)}`;

/** What one can ask the API, each an address that answers. Names in it are English, as in all it says. */
export const apiExamples = (today: Temporal.PlainDate, date: PublicId | undefined): Example[] => [
  { name: 'occurrences', path: `${api}/occurrences?limit=5` },
  { name: 'filtered', path: `${api}/occurrences?price=free&when=weekend` },
  { name: 'included', path: `${api}/occurrences?include=location,organizer&limit=5` },
  ...(date ? [{ name: 'occurrence', path: `${api}/occurrences/${date}` }] : []),
  { name: 'events', path: `${api}/events?limit=5` },
  { name: 'venues', path: `${api}/venues?limit=5` },
  { name: 'institutions', path: `${api}/institutions?limit=5` },
  { name: 'series', path: `${api}/series?limit=5` },
  { name: 'genres', path: `${api}/genres` },
  { name: 'facets', path: `${api}/facets` },
  { name: 'changes', path: changesPath(today) },
  { name: 'openapi', path: openApiPath },
];

/** A list as a file: another one for each ending, so that one sees that every list has them. */
export function formExample(suffix: string, locale: Locale): string {
  const file = (path: string) => `${path}.${suffix}`;
  if (suffix === 'ics') return file(pathOf('accessibleWith', { service: 'gebaerdensprache' }, locale));
  if (suffix === 'rss') return file(pathOf('free', {}, locale));
  if (suffix === 'csv') return addressOf(file(pathOf('events', {}, locale)), { sparte: ['musik'] }, locale);
  if (suffix === 'txt') return file(pathOf('today', {}, locale));
  return file(pathOf('weekend', {}, locale));
}

/** The feed that tells what has changed. */
export const changesFeed = (suffix: string, locale: Locale) =>
  addressOf(`${pathOf('events', {}, locale)}.${suffix}`, { feed: ['aenderungen'] }, locale);

/** A line for a terminal that asks for this; without -f it would show a failure as if it were data. */
export const curl = (path: string) => `curl -fsS '${absolute(path)}'`;
