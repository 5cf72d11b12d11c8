import type { Point } from '../print.ts';
import { arcCurves, type Curve } from './arc-curves.ts';
import { applied, type Matrix, unmoved } from './matrix.ts';
import { numbersIn, written } from './numbers.ts';

const parameters: Readonly<Record<string, number>> = { M: 2, l: 2, h: 1, v: 1, c: 6, q: 4, t: 2, a: 7, A: 7, z: 0 };

/** The path data of a poster in the path operators of PDF; `matrix` moves every point. */
export function pathOperators(data: string, matrix: Matrix = unmoved): string {
  const said: string[] = [];
  let pen: Point = [0, 0];
  let start: Point = pen;
  let control: Point = pen;
  const say = (operator: string, ...points: readonly Point[]) =>
    said.push(`${points.flatMap((point) => applied(matrix, point).map(written)).join(' ')} ${operator}`.trim());
  const from = (x: number | undefined, y: number | undefined): Point => [pen[0] + (x ?? 0), pen[1] + (y ?? 0)];
  const draw = (to: Point) => {
    say('l', to);
    pen = to;
  };
  const bend = ([first, second, end]: Curve) => {
    say('c', first, second, end);
    pen = end;
  };
  const bendOnce = (middle: Point, end: Point) => {
    bend([between(pen, middle), between(end, middle), end]);
    control = middle;
  };
  for (const [, command = '', list = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const count = parameters[command];
    if (count === undefined) throw new Error(`No poster is drawn by ${command}`);
    const numbers = numbersIn(list);
    for (let at = 0; at < Math.max(1, numbers.length); at += count || 1) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers.slice(at, at + count);
      if (command !== 'q' && command !== 't') control = pen;
      if (command === 'M') {
        pen = [a, b];
        start = pen;
        say('m', pen);
      } else if (command === 'z') {
        say('h');
        pen = start;
      } else if (command === 'l') draw(from(a, b));
      else if (command === 'h') draw(from(a, 0));
      else if (command === 'v') draw(from(0, a));
      else if (command === 'c') bend([from(a, b), from(c, d), from(e, f)]);
      else if (command === 'q') bendOnce(from(a, b), from(c, d));
      else if (command === 't') bendOnce([2 * pen[0] - control[0], 2 * pen[1] - control[1]], from(a, b));
      else for (const curve of arcCurves(pen, a, d === 1, e === 1, command === 'A' ? [f, g] : from(f, g))) bend(curve);
    }
  }
  return said.join('\n');
}

/** Two thirds of the way to a quadratic curve's one control point. */
const between = ([x, y]: Point, [toX, toY]: Point): Point => [x + ((toX - x) * 2) / 3, y + ((toY - y) * 2) / 3];
