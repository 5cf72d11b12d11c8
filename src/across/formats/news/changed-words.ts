import { inLocale, type Locale } from '#kernel/words.ts';
import type { DateChange } from '#modules/calendar/index.ts';
import { oneLine } from '../plain-text.ts';
import { filledPhrase, phrase } from '../words.ts';
import { whenInShort } from './when-in-short.ts';

/** What became of a date, from what it was to what it then was, with the reason people gave. */
export function changedWords(change: DateChange, locale: Locale): string {
  const reason = change.reason && oneLine(inLocale(change.reason, locale), 300);
  return [sentenceOf(change, locale), reason].filter(Boolean).join(' ');
}

function sentenceOf(change: DateChange, locale: Locale): string {
  const { kind, view, previousStartsLocal, previousPlace, place } = change;
  if (kind === 'cancelled') return phrase('change.abgesagt', locale);
  if (kind === 'postponed') return phrase('change.verschoben', locale);
  if (kind === 'rescheduled') {
    const to = whenInShort(view, change.startsLocal, locale);
    return previousStartsLocal
      ? filledPhrase('news.from-to', locale, { from: whenInShort(view, previousStartsLocal, locale), to })
      : phrase('change.verlegt-plain', locale);
  }
  if (!place) return phrase('change.online_verlegt', locale);
  return previousPlace
    ? filledPhrase('news.place-from-to', locale, { from: oneLine(previousPlace, 120), to: oneLine(place, 120) })
    : phrase('change.ort_verlegt-plain', locale);
}
