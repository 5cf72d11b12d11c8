import type { Theme } from '../../edition.ts';

export type EmbedView = 'liste' | 'karten' | 'kompakt';

/** How an embedded list is to look, as the query of its page says it. */
export type EmbedOptions = {
  count: number;
  view: EmbedView;
  /** Nothing: as the reader prefers. */
  theme: Theme | undefined;
  accent: string | undefined;
  level: number;
  /** Nothing: as the page around it is written. */
  words: 'de' | 'en' | undefined;
  /** Names of what was written but makes no sense, and is left out. */
  strange: readonly ('count' | 'view' | 'theme' | 'accent' | 'level' | 'words')[];
};

export const usualCount = 6;
export const countMax = 50;
export const usualLevel = 3;
export const levels = [2, 3, 4, 5] as const;

const views: Readonly<Record<string, EmbedView>> = {
  liste: 'liste',
  list: 'liste',
  karten: 'karten',
  cards: 'karten',
  kompakt: 'kompakt',
  compact: 'kompakt',
};
const themes: Readonly<Record<string, Theme | 'auto'>> = {
  auto: 'auto',
  hell: 'light',
  light: 'light',
  dunkel: 'dark',
  dark: 'dark',
};
const languages: Readonly<Record<string, 'de' | 'en' | 'auto'>> = { auto: 'auto', de: 'de', en: 'en' };

const inTable = <Value>(table: Readonly<Record<string, Value>>, text: string) =>
  Object.hasOwn(table, text) ? table[text] : undefined;
const whole = (low: number, high: number) => (text: string) =>
  /^\d{1,3}$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : undefined;
const colour = (text: string) =>
  /^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace('#', '').toLowerCase()}` : undefined;

/** Reads a page's own names, German or English. What makes no sense is left out, and told. */
export function embedOptions(query: URLSearchParams): EmbedOptions {
  const strange: EmbedOptions['strange'][number][] = [];
  const read = <Value>(
    name: EmbedOptions['strange'][number],
    names: readonly [string, string],
    understand: (text: string) => Value | undefined,
  ): Value | undefined => {
    const text = (query.get(names[0]) ?? query.get(names[1]) ?? '').trim();
    const value = text ? understand(text) : undefined;
    if (text && value === undefined) strange.push(name);
    return value;
  };
  const theme = read('theme', ['thema', 'theme'], (text) => inTable(themes, text));
  const words = read('words', ['worte', 'words'], (text) => inTable(languages, text));
  return {
    count: read('count', ['anzahl', 'count'], whole(1, countMax)) ?? usualCount,
    view: read('view', ['ansicht', 'view'], (text) => inTable(views, text)) ?? 'liste',
    theme: theme === 'auto' ? undefined : theme,
    accent: read('accent', ['akzent', 'accent'], colour),
    level: read('level', ['ebene', 'level'], whole(1, 6)) ?? usualLevel,
    words: words === 'auto' ? undefined : words,
    strange,
  };
}
