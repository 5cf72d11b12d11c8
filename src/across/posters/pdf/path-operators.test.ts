import sharp from 'sharp';
import { expect, test } from 'vitest';
import { genreMarks } from '#modules/calendar/vocabulary/genre-marks.ts';
import { outlinePath, typeset } from '../lettering/typeset.ts';
import { matrixOf } from './matrix.ts';
import { pathOperators } from './path-operators.ts';

/** The operators as an SVG path again, all of whose points are absolute. */
const asSvgPath = (operators: string) =>
  operators
    .split('\n')
    .map((line) => {
      const [, numbers = '', operator = ''] = /^(.*?) ?([mlch])$/.exec(line) ?? [];
      return { m: 'M', l: 'L', c: 'C', h: 'Z' }[operator] + numbers;
    })
    .join('');

const pixels = (path: string, box: string, transform = '') =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="${box}"><path fill-rule="evenodd" transform="${transform}" d="${path}"/></svg>`,
    ),
  )
    .extractChannel(3)
    .raw()
    .toBuffer();

async function difference(path: string, box: string, transform?: string) {
  const drawn = await pixels(path, box, transform);
  const again = await pixels(asSvgPath(pathOperators(path, matrixOf(transform))), box);
  return drawn.reduce((sum, value, index) => sum + Math.abs(value - (again[index] ?? 0)), 0) / drawn.length;
}

test.each(Object.entries(genreMarks))('the mark of %s is the same shape in both languages', async (_, mark) => {
  expect(await difference(mark, '0 0 24 24')).toBeLessThan(0.5);
  expect(await difference(mark, '-20 -20 64 64', 'translate(4.5 -3)scale(1.4)rotate(37 12 12)')).toBeLessThan(0.5);
});

test('letters are the same shape in both languages', async () => {
  for (const cut of ['condensed', 'narrow', 'expanded'] as const)
    expect(await difference(outlinePath(typeset(cut, 'Größe & 38?')), '0 -900 4000 1200')).toBeLessThan(0.5);
});

test('another shape would be noticed, and what no poster is drawn by is refused', async () => {
  const [square, circle] = [await pixels('M2 2h20v20h-20z', '0 0 24 24'), await pixels(genreMarks.musik, '0 0 24 24')];
  expect(square.equals(circle)).toBe(false);
  expect(() => pathOperators('M0 0S1 1 2 2')).toThrow('drawn by S');
});
