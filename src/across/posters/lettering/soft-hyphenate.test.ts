import { expect, test } from 'vitest';
import { softHyphenate } from './soft-hyphenate.ts';

const seen = (text: string) => softHyphenate(text).replaceAll('\u00ad', '|');

test('words over fourteen letters may break at their seams', () => {
  expect(seen('Der Nachbarschaftsgaragenflohmarkt am Samstag')).toBe('Der Nachbarschafts|garagen|flohmarkt am Samstag');
  expect(seen('Museumsführung')).toBe('Museumsführung');
});

test('parts that are still long break between syllables', () => {
  expect(
    seen('Xylothermographenverband')
      .split('|')
      .every((part) => part.length < 15),
  ).toBe(true);
});

test('addresses stay whole', () => {
  for (const address of [
    'https://beispiel.de/veranstaltungskalender',
    'veranstaltungskalender@beispiel.de',
    'www.stadtteilbibliothek.de',
  ]) {
    expect(softHyphenate(address)).toBe(address);
  }
});

test('hyphenating twice adds nothing', () => {
  const once = softHyphenate('Stadtteilbibliothek');
  expect(softHyphenate(once)).toBe(once);
});
