import { expect, test } from 'vitest';
import { covers, glyphOf, kernBetween } from './glyphs.ts';
import { widthOf } from './typeset.ts';

test('titles in the languages of Europe are drawn in their own letters', () => {
  const words =
    'Zażółć gęślą jaźń, Příliš žluťoučký kůň, árvíztűrő tükörfúrógép, şişli ığdır, ștreang, Ærø, ŠĐ, Øl, niño, cœur, ẞß „“‚‘»«–—…·×€';
  expect(covers('condensed', words)).toBe(true);
  expect(covers('narrow', words)).toBe(true);
});

test('a letter without a glyph falls back to its base, and a stranger to a dot', () => {
  expect(glyphOf('expanded', 'Ő')).toBe(glyphOf('expanded', 'O'));
  expect(glyphOf('expanded', 'ł')).toBe(glyphOf('expanded', 'l'));
  expect(glyphOf('condensed', '漢')).toBe(glyphOf('condensed', '·'));
});

test('pairs are kerned, accents like their base', () => {
  expect(kernBetween(glyphOf('condensed', 'T'), glyphOf('condensed', 'o'))).toBeLessThan(0);
  expect(kernBetween(glyphOf('narrow', 'Ř'), glyphOf('narrow', 'V'))).toBe(
    kernBetween(glyphOf('narrow', 'R'), glyphOf('narrow', 'V')),
  );
  expect(widthOf('narrow', 'AV')).toBeLessThan(widthOf('narrow', 'A') + widthOf('narrow', 'V'));
});
