import { expect, test } from 'vitest';
import { widthOf } from './typeset.ts';
import { shortened, wrapText } from './wrap-text.ts';

test('a venue breaks between words, and inside a word at its seam where it must', () => {
  expect(wrapText('narrow', 'Stadtmuseum im Salzhaus', 6, 3)).toEqual(['Stadtmuseum', 'im Salzhaus']);
  expect(wrapText('narrow', 'Nachbarschaftshaus Wiesengrund', 7.5, 3)).toEqual([
    'Nachbarschafts-',
    'haus Wiesen-',
    'grund',
  ]);
});

test('what does not fit into the lines ends in an ellipsis', () => {
  const lines = wrapText('narrow', 'Großer Saal im ersten Obergeschoss über dem Hof', 7, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(widthOf('narrow', line)).toBeLessThanOrEqual(7);
});

test('a text that fits is not shortened', () => {
  expect(shortened('narrow', 'Club', 5)).toBe('Club');
});
