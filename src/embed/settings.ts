import type { Locale } from '#kernel/words.ts';
import { filterNames, ownNames, wholeValues } from './attributes.ts';

export type View = 'list' | 'cards' | 'compact';
export type Theme = 'auto' | 'light' | 'dark';

/** What the attributes of an element say. */
export type Settings = {
  locale: Locale;
  count: number;
  view: View;
  theme: Theme;
  /** A colour as #rrggbb; the page's own --kultur-akzent is stronger. */
  accent: string | undefined;
  /** The level of the first heading inside. */
  level: number;
  heading: string | undefined;
  /** The id of one date, instead of a list. */
  date: string | undefined;
  filter: readonly (readonly [name: string, value: string])[];
};

type Read = (name: string) => string | null;

const views: Readonly<Record<string, View>> = {
  liste: 'list',
  list: 'list',
  karten: 'cards',
  cards: 'cards',
  kompakt: 'compact',
  compact: 'compact',
};
const themes: Readonly<Record<string, Theme>> = { hell: 'light', light: 'light', dunkel: 'dark', dark: 'dark' };

export const usualCount = 6;
const countMax = 50;
const usualLevel = 3;
const levelMax = 6;
const valuesMax = 20;
const lettersMax = 200;

const whole = (text: string | undefined, usual: number, max: number) => {
  const number = /^\d{1,3}$/.test(text ?? '') ? Number(text) : usual;
  return Math.min(Math.max(number, 1), max);
};

/** Reads an element's attributes. What makes no sense is as if it were not there. */
export function settingsFrom(read: Read, language: string | undefined): Settings {
  const own = (name: keyof typeof ownNames) => {
    for (const one of ownNames[name]) {
      const value = read(one)?.trim();
      if (value) return value.slice(0, lettersMax);
    }
    return undefined;
  };
  const accent = own('accent');
  return {
    locale: localeOf(own('words') ?? language),
    count: whole(own('count'), usualCount, countMax),
    view: views[own('view') ?? ''] ?? 'list',
    theme: themes[own('theme') ?? ''] ?? 'auto',
    accent: accent && /^#[0-9a-f]{6}$/i.test(accent) ? accent : undefined,
    level: whole(own('level'), usualLevel, levelMax),
    heading: own('heading'),
    date: idIn(own('date')),
    filter: filterFrom(read),
  };
}

/** German where nobody says anything; English for every other language. */
const localeOf = (language: string | undefined): Locale => (!language || /^de\b/i.test(language) ? 'de' : 'en');

/** The id of a date, alone or at the end of its address. */
export const idIn = (text: string | undefined | null) => /(?:^|[-/])([0-9a-z]{8})\/?$/i.exec(text ?? '')?.[1];

function filterFrom(read: Read): Settings['filter'] {
  return filterNames
    .flatMap((name) => {
      const value = read(name)?.trim() ?? '';
      const parts = wholeValues.has(name) ? [value] : value.split(',').map((part) => part.trim());
      return parts.filter(Boolean).map((part) => [name, part.slice(0, lettersMax)] as const);
    })
    .slice(0, valuesMax);
}
