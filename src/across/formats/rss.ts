import { categoriesOf } from './categories.ts';
import { fileName } from './file-name.ts';
import type { Form, ListOf } from './form.ts';
import { eventElements, eventNamespace } from './news/event-elements.ts';
import { type FeedHead, feedHead } from './news/feed-head.ts';
import type { NewsItem } from './news/news-item.ts';
import { newsOf } from './news/news-of.ts';
import { paragraphsInXml } from './news/paragraph-markup.ts';
import { element, escaped } from './news/xml.ts';
import { internetTime } from './utc-words.ts';

/** Minutes a reader may wait before it looks again. */
const restMinutes = 60;

/** Lists as RSS 2.0: what was announced last, or what changed. A date's own time is in its title and in `ev:`. */
export const rss: Form = {
  suffix: 'rss',
  contentType: 'application/rss+xml',
  holds: 'news',
  filename: fileName('rss'),
  pieces: function* (list, options) {
    const items = newsOf(list, options);
    yield channelHead(list, feedHead(list, options, items));
    for (const item of items) yield itemOf(item, list);
    yield '</channel>\n</rss>\n';
  },
};

const channelHead = ({ url, feedUrl, locale, portal }: ListOf, head: FeedHead) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" ${eventNamespace}>
<channel>
${element('title', head.title)}${element('link', url)}${element('description', head.description)}${element('language', locale)}\
${element('copyright', head.rights)}${element('lastBuildDate', internetTime(head.updated))}<ttl>${restMinutes}</ttl>
<generator>Litfaß</generator>
<atom:link href="${escaped(feedUrl)}" rel="self" type="application/rss+xml"/>
${portal.icon ? `<image>\n${element('url', portal.icon)}${element('title', head.title)}${element('link', url)}</image>\n` : ''}`;

const itemOf = ({ id, permanent, url, title, text, at, view }: NewsItem, { locale }: ListOf) =>
  `<item>
<title>${escaped(title)}</title>
<link>${escaped(url)}</link>
<guid isPermaLink="${permanent}">${escaped(id)}</guid>
<pubDate>${internetTime(at)}</pubDate>
<description>${paragraphsInXml(text)}</description>
${categoriesOf(view, locale)
  .map(({ label }) => element('category', label))
  .join(
    '',
  )}${element('dc:creator', view.organisers.map(({ name }) => name).join(', '))}${eventElements(view, locale)}</item>
`;
