import { createTranslator } from 'use-intl/core';
import type { Locale } from '#kernel/words.ts';
import type { Words } from '#modules/calendar/index.ts';
import calendarDe from '#modules/calendar/messages/de.json' with { type: 'json' };
import calendarEn from '#modules/calendar/messages/en.json' with { type: 'json' };
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

const translatorFor = (locale: Locale) =>
  createTranslator({ locale, timeZone: 'UTC', messages: locale === 'de' ? de : (en satisfies typeof de) });

export type LetterWords = ReturnType<typeof translatorFor>;

const translators: Partial<Record<Locale, LetterWords>> = {};

/** The words of letters in one language. */
export function wordsIn(locale: Locale): LetterWords {
  translators[locale] ??= translatorFor(locale);
  return translators[locale];
}

const filterWords: Partial<Record<Locale, Words>> = {};

/** The calendar's own words, for telling a filter. */
export function filterWordsIn(locale: Locale): Words {
  filterWords[locale] ??= makeFilterWords(locale);
  return filterWords[locale];
}

/** Their keys are made of stored values and not known to the compiler. */
function makeFilterWords(locale: Locale): Words {
  const messages: Record<string, unknown> = locale === 'de' ? calendarDe : calendarEn;
  const say = createTranslator({ locale, timeZone: 'UTC', messages, namespace: 'calendar' } as Parameters<
    typeof createTranslator
  >[0]);
  return Object.assign((key: string, values?: Record<string, string>) => say(key, values), {
    has: (key: string) => say.has(key),
  });
}
