import { globSync, readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { messages, wordsOf } from './words.ts';

const flat = (messages: object, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
/** The names to fill in; a brace after "one" or "=1" opens a branch of a plural instead. */
const placeholders = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+)\s*)\{(\w+)\s*[,}]/g)].map(([, name]) => name),
    ),
  ].sort();

const de = flat(messages.de);
const en = new Map(flat(messages.en));

test('every word there is in German there is in English, with the same values to fill in, and none is empty', () => {
  expect(de.map(([key]) => key).sort()).toEqual([...en.keys()].sort());
  for (const [key, text] of de) {
    expect(text.trim(), key).not.toBe('');
    expect(en.get(key)?.trim(), key).not.toBe('');
    expect(placeholders(en.get(key) ?? ''), key).toEqual(placeholders(text));
  }
  expect(de.length).toBeGreaterThan(100);
});

test('every word can be said: no text breaks the grammar of placeholders', () => {
  const faults: string[] = [];
  for (const locale of ['de', 'en'] as const) {
    const say = createTranslator({
      locale,
      messages: messages[locale],
      onError: (error) => faults.push(`${locale}: ${error.message}`),
    });
    for (const [key, text] of flat(messages[locale]))
      say(key, Object.fromEntries(placeholders(text).map((name) => [name, 2])));
  }
  expect(faults).toEqual([]);
});

test('every file of messages in the house is among the words', () => {
  const files = globSync('src/{modules,across,web}/**/messages/**/de.json').filter(
    (file) => !file.includes('/sources/'),
  ); // said on the command line
  expect(files.length).toBeGreaterThan(2);
  const said = JSON.stringify(messages.de);
  for (const file of files)
    for (const [, text] of flat(JSON.parse(readFileSync(file, 'utf8'))))
      expect(said.includes(JSON.stringify(text)), `${file}: ${text}`).toBe(true);
});

test('words are asked by key, below a prefix, and with values', () => {
  const words = wordsOf('en');
  expect(words('frame.portal', { city: 'Wesselheim' })).toBe('Litfaß Wesselheim');
  expect(words.in('frame.foot')('imprint')).toBe('Imprint');
  expect(words.in('frame').has('foot.imprint')).toBe(true);
  expect(words.has('frame.foot.nonsense')).toBe(false);
});

test('every word is said as the interpreter of the whole grammar says it', () => {
  for (const locale of ['de', 'en'] as const) {
    const whole = createTranslator({ locale, messages: messages[locale], timeZone: 'UTC' });
    const words = wordsOf(locale);
    for (const [key, text] of flat(messages[locale]))
      for (const value of ['Wesselheim', 3, 1]) {
        const values = Object.fromEntries(placeholders(text).map((name) => [name, value]));
        expect(words(key, values), key).toBe(whole(key, values));
      }
  }
});
