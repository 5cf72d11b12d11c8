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
  const known = phrases[locale].get(key);
  if (known !== undefined) return known;
  const found = wordsIn(locale)(key);
  phrases[locale].set(key, found);
  return found;
}

const patterns: Record<Locale, Map<Phrase, string>> = { de: new Map(), en: new Map() };

/**
 * Words with gaps and nothing else to decide: "{when} · {title}". What is filled in is never read again, whatever it
 * holds. Thousands of titles at a fiftieth of what the interpreter of the whole grammar takes.
 */
export function filledPhrase(key: Phrase, locale: Locale, values: Readonly<Record<string, string>>): string {
  const known = patterns[locale].get(key);
  const pattern = known ?? String(wordsIn(locale).raw(key));
  if (known === undefined) patterns[locale].set(key, pattern);
  return pattern.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
