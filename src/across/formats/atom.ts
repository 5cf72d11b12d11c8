import { categoriesOf } from './categories.ts';
import { fileName } from './file-name.ts';
import type { Form, ListOf } from './form.ts';
import { eventElements, eventNamespace } from './news/event-elements.ts';
import { type FeedHead, feedHead } from './news/feed-head.ts';
import type { NewsItem } from './news/news-item.ts';
import { newsOf } from './news/news-of.ts';
import { paragraphsInXml } from './news/paragraph-markup.ts';
import { element, escaped } from './news/xml.ts';
import { atomTime } from './utc-words.ts';

/** Lists as Atom (RFC 4287), with what RSS says, too. */
export const atom: Form = {
  suffix: 'atom',
  contentType: 'application/atom+xml',
  holds: 'news',
  filename: fileName('atom'),
  pieces: function* (list, options) {
    const items = newsOf(list, options);
    yield feedStart(list, feedHead(list, options, items));
    for (const item of items) yield entryOf(item, list);
    yield '</feed>\n';
  },
};

const feedStart = ({ url, feedUrl, locale, portal }: ListOf, head: FeedHead) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" ${eventNamespace} xml:lang="${locale}">
${element('id', feedUrl)}${element('title', head.title)}${element('subtitle', head.description)}${element('rights', head.rights)}\
<updated>${atomTime(head.updated)}</updated>
<author>
${element('name', portal.name)}${element('uri', portal.url)}</author>
<generator>Litfaß</generator>
<link rel="self" type="application/atom+xml" href="${escaped(feedUrl)}"/>
<link rel="alternate" type="text/html" href="${escaped(url)}"/>
${element('icon', portal.icon)}`;

const entryOf = ({ id, url, title, text, at, updated, view }: NewsItem, { locale }: ListOf) =>
  `<entry>
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<link rel="alternate" type="text/html" href="${escaped(url)}"/>
<published>${atomTime(at)}</published>
<updated>${atomTime(updated)}</updated>
<content type="html">${paragraphsInXml(text)}</content>
${categoriesOf(view, locale)
  .map((one) => `<category term="${escaped(one.id)}" label="${escaped(one.label)}"/>\n`)
  .join('')}${eventElements(view, locale)}</entry>
`;
