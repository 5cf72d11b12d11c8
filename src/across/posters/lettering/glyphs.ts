import archivo from '../glyphs.json' with { type: 'json' };

/** Three widths of one typeface: for titles and numerals, for labels, for display. */
export type Cut = 'condensed' | 'narrow' | 'expanded';

export type Glyph = {
  /** Thousandths of the type size, as all measures here. */
  advance: number;
  /** Contours as start x, start y, index of the outline; y points down. */
  shapes: readonly number[];
  kernRow: readonly number[];
  kernColumn: number;
};

type CutGlyphs = (typeof archivo.cuts)[Cut];

// The black condensed cut needs more air between words than the typeface gives it.
const widerSpace: Record<Cut, number> = { condensed: 58, narrow: 15, expanded: 0 };
// Letters Unicode does not take apart into base and accent.
const bases: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ħ: 'h',
  ŧ: 't',
  Ŧ: 'T',
};
const tables: Record<Cut, Map<string, Glyph>> = {
  condensed: tableOf('condensed'),
  narrow: tableOf('narrow'),
  expanded: tableOf('expanded'),
};

/** The glyph of a letter, or of its base letter, or a middle dot. */
export function glyphOf(cut: Cut, letter: string): Glyph {
  const table = tables[cut];
  const found = table.get(letter) ?? table.get(baseOf(letter)) ?? table.get('·');
  if (!found) throw new Error(`The cut ${cut} has no middle dot`);
  return found;
}

/** Whether every letter of the text is in the cut itself. */
export function covers(cut: Cut, text: string): boolean {
  for (const letter of text) if (letter !== '\u00a0' && !tables[cut].has(letter)) return false;
  return true;
}

export const kernBetween = (left: Glyph, right: Glyph): number =>
  right.kernColumn < 0 ? 0 : (left.kernRow[right.kernColumn] ?? 0);

export const outlineOf = (index: number): string => archivo.contours[index] ?? '';

function tableOf(cut: Cut): Map<string, Glyph> {
  const source: CutGlyphs = archivo.cuts[cut];
  const table = new Map<string, Glyph>();
  [...source.letters].forEach((letter, index) => {
    const kernIndex = kerningIndex(source, letter);
    table.set(letter, {
      advance: (source.advances[index] ?? 0) + (letter === ' ' ? widerSpace[cut] : 0),
      shapes: source.shapes[index] ?? [],
      kernRow: source.kerning.values[source.kerning.left[kernIndex] ?? -1] ?? [],
      kernColumn: source.kerning.right[kernIndex] ?? -1,
    });
  });
  const space = table.get(' ');
  if (space) table.set('\u00a0', space);
  return table;
}

function kerningIndex(source: CutGlyphs, letter: string): number {
  const own = source.kerning.letters.indexOf(letter);
  return own >= 0 ? own : source.kerning.letters.indexOf(baseOf(letter));
}

function baseOf(letter: string): string {
  return bases[letter] ?? letter.normalize('NFD').charAt(0);
}
