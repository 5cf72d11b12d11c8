import { createTranslator } from 'use-intl/core';
import type { Locale } from '#kernel/words.ts';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

const translatorFor = (locale: Locale) =>
  createTranslator({ locale, messages: locale === 'de' ? de : (en satisfies typeof de) });

type FormatWords = ReturnType<typeof translatorFor>;

const translators: Partial<Record<Locale, FormatWords>> = {};

/** The words of files and links in one language: `wordsIn('de')('calendar.source', { portal })`. */
export function wordsIn(locale: Locale): FormatWords {
  translators[locale] ??= translatorFor(locale);
  return translators[locale];
}

type Phrase = Parameters<FormatWords>[0];

const phrases: Record<Locale, Map<Phrase, string>> = { de: new Map(), en: new Map() };

/** Words that are the same every time. Files repeat them thousands of times, so they are looked up only once. */
export function phrase(key: Phrase, locale: Locale): string {
  const known = phrases[locale].get(key) ?? wordsIn(locale)(key);
  phrases[locale].set(key, known);
  return known;
}
