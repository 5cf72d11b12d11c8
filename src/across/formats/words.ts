import { createTranslator } from 'use-intl/core';
import type { Locale } from '#kernel/words.ts';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

const translatorFor = (locale: Locale) =>
  createTranslator({ locale, messages: locale === 'de' ? de : (en satisfies typeof de) });

/** The words of files and links in one language: `words('ended')`. */
export type FormatWords = ReturnType<typeof translatorFor>;

const known: Partial<Record<Locale, FormatWords>> = {};

export function wordsIn(locale: Locale): FormatWords {
  known[locale] ??= translatorFor(locale);
  return known[locale];
}
