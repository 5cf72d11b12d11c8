import type { Dice } from '../dice.ts';
import { contoursOf, inkOf } from './glyph-ink.ts';
import type { Typeset } from './typeset.ts';

// How far a knife slips, in thousandths of the type size.
const slip = 20;

/** The outlines of a text as if cut into linoleum: curves become facets and no corner sits quite where it should. */
export function carvedPath(set: Typeset, dice: Dice, y = 0): string {
  const first = set.glyphs[0];
  if (!first) return '';
  const start = -inkOf(first).left;
  const slipped = (value: number) => Math.round(value + (dice() - 0.5) * slip);
  let path = '';
  set.glyphs.forEach((glyph, index) => {
    const pen = start + (set.pens[index] ?? 0);
    for (const contour of contoursOf(glyph)) {
      let [x, top] = [0, 0];
      contour.forEach((step, stepIndex) => {
        const [toX, toY] = [slipped(step.x + pen), slipped(step.y + y)];
        path += stepIndex === 0 ? `M${toX} ${toY}` : `l${toX - x} ${toY - top}`;
        [x, top] = [toX, toY];
      });
      path += 'z';
    }
  });
  return path.replaceAll(' -', '-');
}
