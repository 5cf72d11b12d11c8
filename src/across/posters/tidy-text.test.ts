import { expect, test } from 'vitest';
import { tidyText } from './tidy-text.ts';

test('straight quotes become those of the language', () => {
  expect(tidyText('Lesung "Das Meer"', 'de')).toBe('Lesung „Das Meer“');
  expect(tidyText('Reading "The Sea"', 'en')).toBe('Reading “The Sea”');
  expect(tidyText("Rock'n'Roll", 'de')).toBe('Rock’n’Roll');
});

test('hyphens between words become dashes that stay with the word before', () => {
  expect(tidyText('Dschungelkind - das Musical', 'de')).toBe('Dschungelkind\u00a0– das Musical');
  expect(tidyText('16 - 18 Uhr', 'de')).toBe('16–18 Uhr');
  expect(tidyText('Hip-Hop', 'de')).toBe('Hip-Hop');
});

test('emoji, trade marks and leftovers of machines are dropped', () => {
  expect(tidyText('🎷 Jazz™ None 👩🏽‍🎤', 'de')).toBe('Jazz');
  expect(tidyText('Nonett für Bläser', 'de')).toBe('Nonett für Bläser');
});

test('words in scripts without letters here are dropped, and all when little else is left', () => {
  expect(tidyText('Filmabend Кино', 'de')).toBe('Filmabend');
  expect(tidyText('Film: Броненосец Потёмкин', 'de')).toBe('');
  expect(tidyText('Łódź, İstanbul, Győr', 'de')).toBe('Łódź, İstanbul, Győr');
});
