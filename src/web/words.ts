import { createTranslator } from 'use-intl/core';
import formatsDe from '#across/formats/messages/de.json' with { type: 'json' };
import formatsEn from '#across/formats/messages/en.json' with { type: 'json' };
import lettersDe from '#across/letters/messages/de.json' with { type: 'json' };
import lettersEn from '#across/letters/messages/en.json' with { type: 'json' };
import sharingDe from '#across/share/messages/de.json' with { type: 'json' };
import sharingEn from '#across/share/messages/en.json' with { type: 'json' };
import type { Locale } from '#kernel/words.ts';
import calendarDe from '#modules/calendar/messages/de.json' with { type: 'json' };
import calendarEn from '#modules/calendar/messages/en.json' with { type: 'json' };
import apiDe from './messages/api/de.json' with { type: 'json' };
import apiEn from './messages/api/en.json' with { type: 'json' };
import dataDe from './messages/data/de.json' with { type: 'json' };
import dataEn from './messages/data/en.json' with { type: 'json' };
import discoverDe from './messages/discover/de.json' with { type: 'json' };
import discoverEn from './messages/discover/en.json' with { type: 'json' };
import embedDe from './messages/embed/de.json' with { type: 'json' };
import embedEn from './messages/embed/en.json' with { type: 'json' };
import frameDe from './messages/frame/de.json' with { type: 'json' };
import frameEn from './messages/frame/en.json' with { type: 'json' };
import mailsDe from './messages/mails/de.json' with { type: 'json' };
import mailsEn from './messages/mails/en.json' with { type: 'json' };
import pagesDe from './messages/pages/de.json' with { type: 'json' };
import pagesEn from './messages/pages/en.json' with { type: 'json' };
import shareDe from './messages/share/de.json' with { type: 'json' };
import shareEn from './messages/share/en.json' with { type: 'json' };
import subscribeDe from './messages/subscribe/de.json' with { type: 'json' };
import subscribeEn from './messages/subscribe/en.json' with { type: 'json' };
import takingDe from './messages/taking/de.json' with { type: 'json' };
import takingEn from './messages/taking/en.json' with { type: 'json' };
import { plainMessage, type Say, type Values } from './plain-message.ts';

/** Keys are not checked by types: many are made of stored values ("value.preis.frei"). words.test.ts checks the files. */
type Messages = NonNullable<Parameters<typeof createTranslator>[0]['messages']>;

/** All words of the portal's pages: a further folder of messages is one import and one line in each language. */
export const messages: Readonly<Record<Locale, Messages>> = {
  de: {
    ...frameDe,
    ...pagesDe,
    ...mailsDe,
    ...discoverDe,
    ...calendarDe,
    ...subscribeDe,
    ...dataDe,
    ...embedDe,
    ...shareDe,
    ...takingDe,
    formats: formatsDe,
    letters: lettersDe,
    api: apiDe,
    sharing: sharingDe,
  },
  en: {
    ...frameEn,
    ...pagesEn,
    ...mailsEn,
    ...discoverEn,
    ...calendarEn,
    ...subscribeEn,
    ...dataEn,
    ...embedEn,
    ...shareEn,
    ...takingEn,
    formats: formatsEn,
    letters: lettersEn,
    api: apiEn,
    sharing: sharingEn,
  },
};

/** Asks for a word by its key: `words('frame.skip')`; `in` asks below a prefix. A key nobody wrote is shown as it is. */
export type Words = {
  (key: string, values?: Values): string;
  has: (key: string) => boolean;
  in: (prefix: string) => Words;
};

/** Plurals are said again and again with the same small numbers. */
const interpretedMax = 1_000;
/** More keys than there are words: the rest are keys nobody wrote. */
const keysMax = 5_000;

const known = new Map<string, Words>();

/** The words of one language. */
export const wordsOf = (locale: Locale): Words => wordsBelow(locale, '');

function wordsBelow(locale: Locale, prefix: string): Words {
  const key = `${locale} ${prefix}`;
  const made = known.get(key) ?? makeWords(locale, prefix);
  known.set(key, made);
  return made;
}

function makeWords(locale: Locale, prefix: string): Words {
  const translate = createTranslator({ locale, messages: messages[locale], timeZone: 'UTC' });
  const says = new Map<string, Say | undefined>();
  const interpreted = new Map<string, string>();
  const full = (key: string) => (prefix ? `${prefix}.${key}` : key);
  const wholly = (key: string, values: Values | undefined): string => {
    const question = `${key} ${JSON.stringify(values)}`;
    const said = interpreted.get(question) ?? translate(key, values);
    if (interpreted.size >= interpretedMax) interpreted.clear();
    interpreted.set(question, said);
    return said;
  };
  const found = (key: string): Say | undefined => {
    if (!translate.has(full(key))) return undefined;
    const text: unknown = translate.raw(full(key));
    return (typeof text === 'string' && plainMessage(text)) || ((values) => wholly(full(key), values));
  };
  /** How a word is said, found out once; nothing for a key nobody wrote. Keys are made of what readers write, too. */
  const sayOf = (key: string): Say | undefined => {
    const known = says.get(key);
    if (known || says.has(key)) return known;
    if (says.size >= keysMax) says.clear();
    const say = found(key);
    says.set(key, say);
    return say;
  };
  const words = (key: string, values?: Values) => sayOf(key)?.(values) ?? wholly(full(key), values);
  return Object.assign(words, {
    has: (key: string) => sayOf(key) !== undefined,
    in: (below: string) => wordsBelow(locale, full(below)),
  });
}
