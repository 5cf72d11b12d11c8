import { createTranslator } from 'use-intl/core';
import type { Locale } from '#kernel/words.ts';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

const translatorFor = (locale: Locale) =>
  createTranslator({ locale, messages: locale === 'de' ? de : (en satisfies typeof de) });

const translators: Partial<Record<Locale, ReturnType<typeof translatorFor>>> = {};

/** The words of captions and packages in one language: `wordsIn('de')('week.more', { count: 4 })`. */
export function wordsIn(locale: Locale) {
  translators[locale] ??= translatorFor(locale);
  return translators[locale];
}
