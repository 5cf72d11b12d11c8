import { expect, test } from 'vitest';
import { genreMarks } from '#modules/calendar/vocabulary/genre-marks.ts';
import { chordNames, chordOf, paletteOf } from './chords.ts';
import { contrast, inkOn, textContrast } from './contrast.ts';

const chords = [...Object.keys(genreMarks), undefined].flatMap((genre) =>
  chordNames.map((name) => ({ genre, name, ...chordOf(paletteOf(genre), name) })),
);

test.each(chords)('$genre in $name: text reads on the ground and on both other colours', (chord) => {
  expect(contrast(chord.text, chord.ground)).toBeGreaterThanOrEqual(textContrast);
  expect(contrast(inkOn(chord.accent), chord.accent)).toBeGreaterThanOrEqual(textContrast);
  expect(contrast(inkOn(chord.second), chord.second)).toBeGreaterThanOrEqual(textContrast);
});

test.each(chords)('$genre in $name: forms can be told from the ground and from each other', (chord) => {
  expect(contrast(chord.accent, chord.ground)).toBeGreaterThan(1.5);
  expect(contrast(chord.second, chord.ground)).toBeGreaterThan(1.2);
  expect(chord.accent).not.toBe(chord.second);
});

test('an unknown genre prints in ink on paper', () => {
  expect(chordOf(paletteOf('sport'), 'night')).toEqual(chordOf(paletteOf(undefined), 'field'));
});
