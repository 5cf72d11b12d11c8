import { type DateChange, feedLinesMax, type OccurrenceView } from '#modules/calendar/index.ts';
import type { FormOptions, ListOf } from '../form.ts';
import { changeNote, titleOf } from '../line-words.ts';
import { filledPhrase } from '../words.ts';
import { changedWords } from './changed-words.ts';
import type { NewsItem } from './news-item.ts';
import { newsText } from './news-text.ts';
import { whenInShort } from './when-in-short.ts';

type Untold = { at: number; tell: () => NewsItem };

/** What a feed tells, the newest first: every date once, when it was announced, or all that changed. */
export function newsOf(list: ListOf, options: FormOptions): NewsItem[] {
  const told: Untold[] = (list.changes ?? []).map((change) => ({
    at: change.changedAt.epochMilliseconds,
    tell: () => changedItem(change, list),
  }));
  if (options.feed === 'neu') {
    const views = new Map([...list.lines.map(({ view }) => view), ...list.runs].map((view) => [view.id, view]));
    for (const view of views.values())
      told.push({ at: view.publishedAt.epochMilliseconds, tell: () => announcedItem(view, list) });
  }
  return told
    .sort((a, b) => b.at - a.at)
    .slice(0, feedLinesMax)
    .map(({ tell }) => tell());
}

function announcedItem(view: OccurrenceView, list: ListOf): NewsItem {
  const { locale } = list;
  const url = list.urlOf(view);
  const { status } = view;
  const head = status === 'abgesagt' || status === 'verschoben' ? (`news.${status}` as const) : 'news.announced';
  return {
    id: url,
    permanent: true,
    url,
    title: filledPhrase(head, locale, {
      when: whenInShort(view, view.startsLocal, locale),
      title: titleOf(view, locale),
    }),
    text: newsText(view, changeNote(view, locale), locale),
    at: view.publishedAt,
    updated: later(view.publishedAt, view.changedAt),
    view,
  };
}

function changedItem(change: DateChange, list: ListOf): NewsItem {
  const { view, kind, changedAt } = change;
  const { locale } = list;
  const url = list.urlOf(view);
  return {
    id: `${url}#${kind}-${changedAt.epochMilliseconds}`,
    permanent: false,
    url,
    title: filledPhrase(`news.${kind}`, locale, {
      when: whenInShort(view, change.startsLocal, locale),
      title: titleOf(view, locale),
    }),
    text: newsText(view, changedWords(change, locale), locale),
    at: changedAt,
    updated: changedAt,
    view,
  };
}

/** The later of two instants. */
export const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  a.epochMilliseconds < b.epochMilliseconds ? b : a;
