import { type Glyph, outlineOf } from './glyphs.ts';

/** How far a glyph's ink reaches, in thousandths of the type size; y points down from the baseline. */
export type Ink = { left: number; right: number; top: number; bottom: number };

/** One step of an outline in absolute measures; a curve also has its control point. */
export type Step = { x: number; y: number; controlX?: number; controlY?: number };

const known = new WeakMap<Glyph, Ink>();

export function inkOf(glyph: Glyph): Ink {
  const found = known.get(glyph);
  if (found) return found;
  const ink = measured(glyph);
  known.set(glyph, ink);
  return ink;
}

/** Walks each contour of a glyph; the first step of a contour is its start. */
export function contoursOf(glyph: Glyph): Step[][] {
  const contours: Step[][] = [];
  for (let index = 0; index < glyph.shapes.length; index += 3) {
    const [x = 0, y = 0, outline = 0] = glyph.shapes.slice(index, index + 3);
    contours.push(walked(outlineOf(outline), x, y));
  }
  return contours;
}

function walked(path: string, startX: number, startY: number): Step[] {
  const steps: Step[] = [{ x: startX, y: startY }];
  let [x, y, controlX, controlY] = [startX, startY, startX, startY];
  for (const [, command = '', rest = ''] of path.matchAll(/([hvlqt])([^hvlqtz]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === 'q' || command === 't') {
      [controlX, controlY] = command === 'q' ? [x + a, y + b] : [2 * x - controlX, 2 * y - controlY];
      [x, y] = command === 'q' ? [x + c, y + d] : [x + a, y + b];
      steps.push({ x, y, controlX, controlY });
      continue;
    }
    x += command === 'v' ? 0 : a;
    y += command === 'v' ? a : command === 'l' ? b : 0;
    steps.push({ x, y });
  }
  return steps;
}

// The typeface has a point on every extreme, so the points alone bound the ink.
function measured(glyph: Glyph): Ink {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const contour of contoursOf(glyph)) {
    for (const step of contour) {
      xs.push(step.x);
      ys.push(step.y);
    }
  }
  if (!xs.length) return { left: 0, right: glyph.advance, top: 0, bottom: 0 };
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
