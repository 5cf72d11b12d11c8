import { breaksOf } from './breaks.ts';
import type { Cut } from './glyphs.ts';
import { inkWidth, typeset, widthOf } from './typeset.ts';

/** Breaks a text into lines no wider than `width` type sizes; what does not fit into the lines ends in an ellipsis. */
export function wrapText(cut: Cut, text: string, width: number, linesMax: number): string[] {
  const set = typeset(cut, text);
  const tooLong = text.split(/\s+/).some((word) => widthOf(cut, word) > width);
  const breaks = breaksOf(text, tooLong);
  const hyphen = widthOf(cut, '-');
  const lines: string[] = [];
  let [start, index] = [0, 0];
  while (start < set.letters.length) {
    const filled = (at: number) => {
      const to = breaks[at];
      return to ? inkWidth(set, start, to.end) + (to.hyphen ? hyphen : 0) : Number.POSITIVE_INFINITY;
    };
    let [best, worth] = [-1, 0];
    for (let at = index; at < breaks.length; at++) {
      const value = filled(at) <= width ? filled(at) / (1 + (breaks[at]?.penalty ?? 0)) : 0;
      if (value > worth) [best, worth] = [at, value];
    }
    const to = breaks[best];
    if (!to || (lines.length === linesMax - 1 && best < breaks.length - 1)) {
      return [...lines, shortened(cut, set.letters.slice(start).join('').trim(), width)];
    }
    lines.push(set.letters.slice(start, to.end).join('').trim() + (to.hyphen ? '-' : ''));
    start = to.next;
    index = best + 1;
  }
  return lines;
}

/** A text cut to a width in type sizes, with an ellipsis if letters are lost. */
export function shortened(cut: Cut, text: string, width: number): string {
  if (widthOf(cut, text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1) {
    letters.pop();
    const short = `${letters.join('').replace(/[\s,.;:·–-]+$/u, '')}…`;
    if (widthOf(cut, short) <= width) return short;
  }
  return '…';
}
