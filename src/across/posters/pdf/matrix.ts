import type { Point } from '../print.ts';
import { numbersIn } from './numbers.ts';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** First the second, then the first: as transforms are written from left to right. */
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

export const applied = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** The matrix of a transform as posters write it. */
export function matrixOf(transform: string | undefined): Matrix {
  let matrix = unmoved;
  for (const [, name = '', list = ''] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g))
    matrix = times(matrix, single(name, numbersIn(list)));
  return matrix;
}

function single(name: string, [x = 0, y = 0, z = 0]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, x, y];
  if (name === 'scale') return [x, 0, 0, x, 0, 0];
  if (name !== 'rotate') throw new Error(`No poster is transformed by ${name}`);
  const [sin, cos] = [Math.sin((x * Math.PI) / 180), Math.cos((x * Math.PI) / 180)];
  return [cos, sin, -sin, cos, y - cos * y + sin * z, z - sin * y - cos * z];
}
