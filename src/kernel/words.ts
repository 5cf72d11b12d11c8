export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Content people wrote: German always, other languages where somebody translated. */
export type LocalizedText = { de: string; en?: string | undefined };

/** The text in the reader's language, or in German, the language everybody here publishes in. */
export const inLocale = (text: LocalizedText, locale: Locale) => text[locale] || text.de;

export const maybeInLocale = (text: LocalizedText | null | undefined, locale: Locale) =>
  text ? inLocale(text, locale) : undefined;
