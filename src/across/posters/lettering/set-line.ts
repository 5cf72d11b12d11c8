import type { Dice } from '../dice.ts';
import { type Point, type Print, short } from '../print.ts';
import { carvedPath } from './carve.ts';
import type { Cut } from './glyphs.ts';
import { inkWidth, outlinePath, reachOf, typeset } from './typeset.ts';

export type Line = {
  cut: Cut;
  text: string;
  size: number;
  /** The left edge of the ink, or its right edge, or its middle, as `align` says. */
  x: number;
  baseline: number;
  ink: string;
  ground: string;
  align?: 'left' | 'middle' | 'right' | undefined;
  /** Letters are cut by hand with these dice. */
  carve?: Dice | undefined;
};

const share = { left: 0, middle: 0.5, right: 1 };

/** One line of text as outlines. */
export function setLine(line: Line): Print {
  const set = typeset(line.cut, line.text);
  const width = inkWidth(set) * line.size;
  const x = line.x - share[line.align ?? 'left'] * width;
  const path = line.carve ? carvedPath(set, line.carve) : outlinePath(set);
  if (!path) return { svg: '', boxes: [] };
  return { svg: scaledPath(path, line.size, x, line.baseline, line.ink), boxes: [boxOf(line, x, width)] };
}

/** Lines of one size and colour, flush left, as a single path. */
export function setLines(lines: readonly string[], first: Omit<Line, 'text' | 'align'>, leading: number): Print {
  let path = '';
  const boxes = lines.map((text, index) => {
    const set = typeset(first.cut, text);
    const drop = index * leading * 1000;
    path += first.carve ? carvedPath(set, first.carve, drop) : outlinePath(set, 0, drop);
    const line = { ...first, text, baseline: first.baseline + index * leading * first.size };
    return boxOf(line, first.x, inkWidth(set) * first.size);
  });
  if (!path) return { svg: '', boxes: [] };
  return { svg: scaledPath(path, first.size, first.x, first.baseline, first.ink), boxes };
}

function scaledPath(path: string, size: number, x: number, y: number, ink: string): string {
  const scale = String(Math.round(size * 10) / 10_000).replace(/^0/, '');
  return `<path fill="${ink}" transform="translate(${short(x)} ${short(y)})scale(${scale})" d="${path}"/>`;
}

function boxOf(line: Line, x: number, width: number) {
  const reach = reachOf(line.cut, line.text);
  const [top, bottom] = [line.baseline - reach.up * line.size, line.baseline + reach.down * line.size];
  const corners: Point[] = [
    [x, top],
    [x + width, top],
    [x + width, bottom],
    [x, bottom],
  ];
  return { text: line.text, corners, ink: line.ink, ground: line.ground };
}
