import { shortDateWithYear } from '#kernel/date-words.ts';
import { type Locale, maybeInLocale } from '#kernel/words.ts';
import { accessLine, changeNote, priceNote } from '../line-words.ts';
import { oneLine, paragraphs } from '../plain-text.ts';
import { filledPhrase, phrase } from '../words.ts';
import type { Item, Writing } from './item.ts';

const lettersMax = 1500;

/** What stands below the title when a date is opened in a calendar: plain lines, the news first, where it comes from last. */
export function eventDescription(item: Item, { list, source }: Writing): string {
  const { view } = item;
  const summary = maybeInLocale(view.event.summary ?? view.event.subtitle, list.locale);
  return [
    changeNote(view, list.locale),
    timeNote(item, list.locale),
    summary && paragraphs(summary, lettersMax),
    priceNote(view, list.locale),
    accessLine(view, list.locale),
    view.onlineUrl && filledPhrase('calendar.online-at', list.locale, { url: oneLine(view.onlineUrl, 500) }),
    item.url,
    source,
  ]
    .filter(Boolean)
    .join('\n');
}

function timeNote({ kind, span, view }: Item, locale: Locale): string | undefined {
  if (!span.allDay) return span.endEstimated ? phrase('calendar.end-estimated', locale) : undefined;
  if (!view.run) return phrase('calendar.time-to-follow', locale);
  if (kind !== 'opening' || !view.endsLocal) return undefined;
  return filledPhrase('calendar.until', locale, { date: shortDateWithYear(view.endsLocal, locale) });
}
