import { expect, test } from 'vitest';
import { cityColours, inTheme } from './city-colours.ts';

test('a city paints the paper and the accent in its own colours, by day and by night', () => {
  expect(cityColours({ accent: '#005f8c', paper: { light: '#ffffff', dark: '#101010' } })).toBe(
    ':root{--color-accent:#005f8c;--color-paper:#ffffff}@media (prefers-color-scheme:dark){:root{--color-accent:#005f8c;--color-paper:#101010}}',
  );
});

test('a page that stays by day or by night has them so', () => {
  const style = cityColours({ paper: { light: '#ffffff', dark: '#101010' } }) ?? '';
  expect(inTheme(style, 'dark')).toContain('@media all{:root{--color-paper:#101010}}');
  expect(inTheme(style, 'light')).toContain('@media not all{');
});

test('a city without colours of its own loads no second stylesheet', () => expect(cityColours({})).toBeUndefined());
