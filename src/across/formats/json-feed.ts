import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { categoriesOf } from './categories.ts';
import { fileName } from './file-name.ts';
import type { Form, ListOf } from './form.ts';
import { endForMachines, startForMachines, statuses } from './json-ld/date-times.ts';
import { placeName, priceNote } from './line-words.ts';
import { type FeedHead, feedHead } from './news/feed-head.ts';
import type { NewsItem } from './news/news-item.ts';
import { newsOf } from './news/news-of.ts';
import { paragraphMarkup } from './news/paragraph-markup.ts';
import { atomTime } from './utc-words.ts';

/** Lists as JSON Feed 1.1. What a date is stands in `_kultur`; `date_published` is when it was announced. */
export const jsonFeed: Form = {
  suffix: 'json',
  contentType: 'application/feed+json',
  holds: 'news',
  filename: fileName('json'),
  pieces: function* (list, options) {
    const items = newsOf(list, options);
    yield `${JSON.stringify(feedOf(list, feedHead(list, options, items))).slice(0, -1)},"items":[`;
    for (const [at, item] of items.entries()) yield (at > 0 ? ',\n' : '\n') + JSON.stringify(itemOf(item, list.locale));
    yield '\n]}\n';
  },
};

const feedOf = ({ url, feedUrl, locale, portal }: ListOf, { title, description }: FeedHead) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  description,
  home_page_url: url,
  feed_url: feedUrl,
  language: locale,
  icon: portal.icon,
  authors: [{ name: portal.name, url: portal.url }],
});

const itemOf = ({ id, url, title, text, at, updated, view }: NewsItem, locale: Locale) => ({
  id,
  url,
  title,
  content_html: paragraphMarkup(text),
  date_published: atomTime(at),
  date_modified: atomTime(updated),
  tags: categoriesOf(view, locale).map(({ label }) => label),
  authors: view.organisers.length > 0 ? view.organisers.map(({ name }) => ({ name })) : undefined,
  language: locale,
  _kultur: kulturOf(view, locale),
});

/** What of a date has no field in JSON Feed: times with the place's offset, schema.org's status, ids of known access. */
const kulturOf = (view: OccurrenceView, locale: Locale) => ({
  start: startForMachines(view),
  end: endForMachines(view),
  status: statuses[view.status],
  venue: view.place && placeName(view.place),
  price: priceNote(view, locale),
  access: accessIds(view),
});

/** The ids by which lists are filtered (`mit=`): only what is stated to be there. */
const accessIds = ({ access }: OccurrenceView): string[] =>
  [
    access.wheelchair === 'yes' && 'rollstuhl',
    access.wheelchair === 'partly' && 'rollstuhl-teil',
    access.loop === 'yes' && 'hoeranlage',
    access.sign && 'gebaerdensprache',
  ].filter((id) => id !== false);
