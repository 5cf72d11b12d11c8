import type { Locale } from '#kernel/words.ts';
import type { Theme } from '../../edition.ts';
import type { EmbedView } from './embed-options.ts';

/** What the pages for other websites call their options in their query. */
export const optionNames = {
  count: { de: 'anzahl', en: 'count' },
  view: { de: 'ansicht', en: 'view' },
  theme: { de: 'thema', en: 'theme' },
  accent: { de: 'akzent', en: 'accent' },
  level: { de: 'ebene', en: 'level' },
  words: { de: 'worte', en: 'words' },
} as const;

const views: Record<EmbedView, Record<Locale, string>> = {
  liste: { de: 'liste', en: 'list' },
  karten: { de: 'karten', en: 'cards' },
  kompakt: { de: 'kompakt', en: 'compact' },
};
const themes: Record<Theme, Record<Locale, string>> = {
  light: { de: 'hell', en: 'light' },
  dark: { de: 'dunkel', en: 'dark' },
};

export const viewWord = (view: EmbedView, locale: Locale) => views[view][locale];
export const themeWord = (theme: Theme, locale: Locale) => themes[theme][locale];
