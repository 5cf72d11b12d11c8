import type { FormOptions, ListOf } from '../form.ts';
import { calendarName } from '../icalendar/calendar-head.ts';
import { oneLine } from '../plain-text.ts';
import { wordsIn } from '../words.ts';
import type { NewsItem } from './news-item.ts';
import { later } from './news-of.ts';

/** What a feed says of itself, whatever its form. */
export type FeedHead = { title: string; description: string; rights: string; updated: Temporal.Instant };

/** Before anything was ever announced: a feed without items is as old as that, whenever it is asked for. */
const never = Temporal.Instant.fromEpochMilliseconds(0);

/** The head of a feed with these items, the newest first. */
export function feedHead(list: ListOf, options: FormOptions, items: readonly NewsItem[]): FeedHead {
  const say = wordsIn(list.locale);
  const name = calendarName(list);
  return {
    title: say(options.feed === 'aenderungen' ? 'news.feed-changes' : 'news.feed', { name }),
    description: list.description ? oneLine(list.description, 1_000) : say('news.about', { name, url: list.url }),
    rights: say('news.rights', { portal: list.portal.name }),
    updated: items.reduce((newest, { updated }) => later(newest, updated), never),
  };
}
