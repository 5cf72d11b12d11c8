import { type Locale, maybeInLocale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { accessLine, addressLine, priceNote } from '../line-words.ts';
import { oneLine, paragraphs } from '../plain-text.ts';
import { phrase } from '../words.ts';
import { whenInFull } from './when-in-full.ts';

const summaryMax = 1_500;

/** What a reader needs to know of a date before opening its page: what changed, when and where, what it is, price, access. */
export function newsText(view: OccurrenceView, note: string | undefined, locale: Locale): string[] {
  const summary = maybeInLocale(view.event.summary ?? view.event.subtitle, locale);
  const place = view.place
    ? addressLine(view.place)
    : view.attendance === 'vor_ort'
      ? ''
      : phrase('calendar.online', locale);
  const lines = [
    note,
    [whenInFull(view, locale), place].filter(Boolean).join(' · '),
    summary && paragraphs(summary, summaryMax),
    [priceNote(view, locale), accessLine(view, locale)].filter(Boolean).join(' · '),
    view.organisers.map(({ name }) => oneLine(name, 120)).join(', '),
  ];
  return lines.filter((line) => line !== undefined && line !== '') as string[];
}
