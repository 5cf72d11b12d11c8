import { inkOf } from './glyph-ink.ts';
import { type Cut, type Glyph, glyphOf, kernBetween, outlineOf } from './glyphs.ts';

/** A text in one cut with its pen positions, in thousandths of the type size. */
export type Typeset = {
  cut: Cut;
  letters: readonly string[];
  glyphs: readonly Glyph[];
  pens: readonly number[];
};

export function typeset(cut: Cut, text: string): Typeset {
  const letters = [...text];
  const glyphs: Glyph[] = [];
  const pens: number[] = [];
  let pen = 0;
  let before: Glyph | undefined;
  for (const letter of letters) {
    const glyph = glyphOf(cut, letter);
    if (before) pen += kernBetween(before, glyph);
    glyphs.push(glyph);
    pens.push(pen);
    pen += glyph.advance;
    before = glyph;
  }
  return { cut, letters, glyphs, pens };
}

/** The width of the ink from one letter up to before another, in type sizes. */
export function inkWidth(set: Typeset, from = 0, to = set.letters.length): number {
  const [first, last] = [set.glyphs[from], set.glyphs[to - 1]];
  if (!first || !last || to <= from) return 0;
  return ((set.pens[to - 1] ?? 0) + inkOf(last).right - (set.pens[from] ?? 0) - inkOf(first).left) / 1000;
}

export const widthOf = (cut: Cut, text: string): number => inkWidth(typeset(cut, text));

/** How far the ink of a text reaches above and below its baseline, in type sizes. */
export function reachOf(cut: Cut, text: string): { up: number; down: number } {
  let [up, down] = [0, 0];
  for (const letter of text) {
    const ink = inkOf(glyphOf(cut, letter));
    up = Math.max(up, -ink.top);
    down = Math.max(down, ink.bottom);
  }
  return { up: up / 1000, down: down / 1000 };
}

/** The outlines of a text as path data in thousandths; its ink begins at x, its baseline lies at y. */
export function outlinePath(set: Typeset, x = 0, y = 0): string {
  const first = set.glyphs[0];
  if (!first) return '';
  const start = Math.round(x - inkOf(first).left);
  let path = '';
  set.glyphs.forEach((glyph, index) => {
    const pen = start + (set.pens[index] ?? 0);
    for (let part = 0; part < glyph.shapes.length; part += 3) {
      const top = Math.round((glyph.shapes[part + 1] ?? 0) + y);
      path += `M${(glyph.shapes[part] ?? 0) + pen}${top < 0 ? '' : ' '}${top}${outlineOf(glyph.shapes[part + 2] ?? 0)}`;
    }
  });
  return path;
}

/** Height of the capitals in every cut, in type sizes. */
export const capHeight = 0.686;
