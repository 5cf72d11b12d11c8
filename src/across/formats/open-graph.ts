import { longDate, longDateRange, shortDate, timeWords } from '#kernel/date-words.ts';
import type { Locale } from '#kernel/words.ts';
import { maybeInLocale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { placeName, titleOf } from './line-words.ts';
import { oneLine } from './plain-text.ts';
import { wordsIn } from './words.ts';

export type MetaTag = { property: string; content: string };

/** A page as other places preview it; addresses are absolute. */
export type Shared = { locale: Locale; url: string; siteName: string; imageUrl?: string | undefined };

const places = { de: 'de_DE', en: 'en_GB' };

/** A preview for lists and things. The picture is a poster of 1200 × 630; its text belongs into `alt`. */
export function openGraph(
  page: Shared & { title: string; description?: string | undefined; alt?: string | undefined },
) {
  const tags: [property: string, content: string | undefined][] = [
    ['og:type', 'website'],
    ['og:site_name', page.siteName],
    ['og:locale', places[page.locale]],
    ['og:locale:alternate', places[page.locale === 'de' ? 'en' : 'de']],
    ['og:url', page.url],
    ['og:title', oneLine(page.title, 200)],
    ['og:description', page.description && oneLine(page.description, 300)],
    ...(page.imageUrl ? pictureTags(page.imageUrl, page.alt ?? page.title) : []),
  ];
  return tags.flatMap(([property, content]): MetaTag[] => (content ? [{ property, content }] : []));
}

const pictureTags = (url: string, alt: string): [string, string][] => [
  ['og:image', url],
  ['og:image:type', 'image/png'],
  ['og:image:width', '1200'],
  ['og:image:height', '630'],
  ['og:image:alt', oneLine(alt, 400)],
];

/** A preview of one date: title, date and house in the first line, because that is all some places show. */
export function occurrenceOpenGraph(view: OccurrenceView, page: Shared): MetaTag[] {
  const { locale } = page;
  const words = wordsIn(locale);
  const title = titleOf(view, locale);
  const place = view.place && placeName(view.place);
  const known = { abgesagt: words('link.called-off', { title }), verschoben: words('link.postponed', { title }) };
  const named = view.status === 'abgesagt' || view.status === 'verschoben' ? known[view.status] : title;
  const full = [title, longWhen(view, locale), place].filter(Boolean).join(', ');
  return openGraph({
    ...page,
    title: [named, shortWhen(view, locale), view.place?.name].filter(Boolean).join(' · '),
    description: maybeInLocale(view.event.summary ?? view.event.subtitle, locale) ?? full,
    alt: words('link.poster', { text: full }),
  });
}

function shortWhen(view: OccurrenceView, locale: Locale): string {
  const { startsLocal: start, endsLocal: end } = view;
  if (view.run && end) return wordsIn(locale)('link.until', { date: shortDate(end, locale) });
  return view.precision === 'day'
    ? shortDate(start, locale)
    : `${shortDate(start, locale)}, ${timeWords(start, locale)}`;
}

function longWhen(view: OccurrenceView, locale: Locale): string {
  const { startsLocal: start, endsLocal: end } = view;
  if (view.run && end) return longDateRange(start, end, locale);
  return view.precision === 'day' ? longDate(start, locale) : `${longDate(start, locale)}, ${timeWords(start, locale)}`;
}
