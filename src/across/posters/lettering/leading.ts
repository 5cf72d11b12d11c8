import { inkOf } from './glyph-ink.ts';
import type { Cut } from './glyphs.ts';
import { type Typeset, typeset } from './typeset.ts';

// In thousandths of the type size: the tightest setting, and the air where a letter hangs into a rising one.
const tightest = 900;
const air = 48;

/** The closest leading, in type sizes, at which no letter of a line touches one of the next. */
export function leadingFor(cut: Cut, lines: readonly string[]): number {
  const sets = lines.map((line) => typeset(cut, line));
  let leading = tightest;
  sets.slice(1).forEach((lower, index) => {
    const upper = sets[index];
    if (upper) leading = Math.max(leading, clearance(upper, lower));
  });
  return leading / 1000;
}

function clearance(upper: Typeset, lower: Typeset): number {
  const rising = spansOf(lower);
  let needed = 0;
  for (const hanging of spansOf(upper)) {
    for (const { left, right, top } of rising) {
      if (left < hanging.right + air && right > hanging.left - air)
        needed = Math.max(needed, hanging.bottom - top + air);
    }
  }
  return needed;
}

function spansOf(set: Typeset) {
  const [first] = set.glyphs;
  const start = first ? inkOf(first).left : 0;
  return set.glyphs.flatMap((glyph, index) => {
    const { left, right, top, bottom } = inkOf(glyph);
    const pen = (set.pens[index] ?? 0) - start;
    return glyph.shapes.length ? [{ left: pen + left, right: pen + right, top, bottom }] : [];
  });
}
