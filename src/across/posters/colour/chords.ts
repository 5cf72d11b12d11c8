import { genreColours, genreMarks } from '#modules/calendar/vocabulary/genre-marks.ts';
import { contrast, cream, ink, inkOn, luminance, mix, paper, textContrast } from './contrast.ts';

/** The colours of one poster. Text is set in `text` on `ground`, or in the ink that reads on another colour. */
export type Chord = { ground: string; text: string; accent: string; second: string };

/** What a genre is printed with, whatever chord sounds. */
export type Palette = { field: string; companion1: string; companion2: string; mark: string };

export const chordNames = ['field', 'paper', 'night', 'tint'] as const;
export type ChordName = (typeof chordNames)[number];

// A Litfaß column: its roof, its drum, its foot.
const columnMark =
  'M12 .5c5.4 0 9.2 1.7 10.3 4.6h-20.6c1.1-2.9 4.9-4.6 10.3-4.6zM4 6.7h16v13h-16zM2.2 21.3h19.6v2.2h-19.6z';
const neutral: Palette = { field: ink, companion1: '#cbbda2', companion2: '#8f8270', mark: columnMark };

const marks = new Map(Object.entries(genreMarks));
const palettes = new Map(
  Object.entries(genreColours).map(([id, colours]) => [id, { ...colours, mark: marks.get(id) ?? columnMark }]),
);

/** A genre's colours and mark; without a known genre, ink on paper and the column itself. */
export function paletteOf(genre: string | undefined): Palette {
  return palettes.get(genre ?? '') ?? neutral;
}

/** A chord of a palette, mended where two of its colours would lie too close to be told apart. */
export function chordOf(palette: Palette, name: ChordName): Chord {
  if (palette === neutral) return { ground: paper, text: ink, accent: ink, second: '#cbbda2' };
  const chord = rawChord(palette, name);
  if (contrast(chord.second, chord.ground) < 1.25) chord.second = chord.text;
  if (contrast(chord.accent, chord.ground) < 1.6) chord.accent = chord.text;
  if (chord.accent === chord.second) chord.second = mix(chord.ground, chord.text, 0.3);
  return chord;
}

/** The night of a colour: ink with its breath in it. */
export const nightOf = (colour: string): string => mix(colour, ink, luminance(colour) > 0.16 ? 0.88 : 0.55);

function rawChord({ field, companion1, companion2 }: Palette, name: ChordName): Chord {
  const light = luminance(field) > 0.3;
  switch (name) {
    case 'field': {
      const accent = contrast(companion1, field) >= 2.2 ? companion1 : inkOn(field);
      return {
        ground: field,
        text: inkOn(field),
        accent,
        second: contrast(companion2, field) >= 1.7 ? companion2 : cream,
      };
    }
    case 'paper': {
      const accent = contrast(field, paper) >= 1.7 ? field : companion1;
      const second = contrast(companion1, paper) > 1.25 && companion1 !== accent ? companion1 : companion2;
      return { ground: paper, text: ink, accent, second };
    }
    case 'night': {
      const bright = [field, companion1, companion2].filter((colour) => luminance(colour) > 0.11);
      return { ground: nightOf(field), text: cream, accent: bright[0] ?? cream, second: bright[1] ?? cream };
    }
    case 'tint': {
      const ground = mix(field, paper, light ? 0.5 : 0.76);
      const second = light && contrast(cream, ground) >= 1.4 ? cream : companion1;
      return { ground, text: ink, accent: light ? ink : field, second };
    }
  }
}

/** The colour itself where it reads as text on the ground, else the text colour. */
export const readable = (colour: string, ground: string, text: string): string =>
  contrast(colour, ground) >= textContrast ? colour : text;
