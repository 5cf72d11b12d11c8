import type { Locale } from '#kernel/words.ts';
import { type Chord, type ChordName, chordOf, type Palette, paletteOf } from './colour/chords.ts';
import { type Dice, diceFor } from './dice.ts';
import type { Poster, PosterFormat } from './poster.ts';
import { tidyText } from './tidy-text.ts';
import { type DateWords, dateWords } from './words.ts';

/** A sheet of paper about to be printed: its measures, its colours and its words. */
export type Sheet = {
  width: number;
  height: number;
  /** A hundredth of the shorter side. */
  unit: number;
  margin: number;
  shape: 'small' | 'tall' | 'wide';
  chord: Chord;
  palette: Palette;
  /** Never empty: without a title, the weekday stands in its place. */
  title: string;
  titled: boolean;
  date: DateWords;
  time: string;
  place: string;
  town: string;
  locale: Locale;
  /** Falls alike for every date of a series. */
  variant: Dice;
  /** Falls anew for every date. */
  scatter: Dice;
};

const measures: Record<PosterFormat, readonly [width: number, height: number, shape: Sheet['shape']]> = {
  klein: [300, 400, 'small'],
  karte: [600, 800, 'tall'],
  quer: [1200, 630, 'wide'],
  a4: [840, 1188, 'tall'],
  hochformat: [1080, 1350, 'tall'],
  // Without the bands of the column it hangs on (parts/column-bands.ts).
  story: [1080, 1420, 'tall'],
};

export function sheetFor(poster: Poster, format: PosterFormat): Sheet {
  const [width, height, shape] = measures[format];
  const unit = Math.min(width, height) / 100;
  const palette = paletteOf(poster.genre);
  const date = dateWords(poster.date, poster.locale);
  const title = tidyText(bounded(poster.title), poster.locale);
  const variant = diceFor('series', ...seriesOf(poster));
  return {
    width,
    height,
    unit,
    margin: unit * 6.5,
    shape,
    chord: chordOf(palette, chordFor(variant())),
    palette,
    title: /[\p{L}\p{N}]/u.test(title) ? title : date.weekdayLong,
    titled: /[\p{L}\p{N}]/u.test(title),
    date,
    time: tidyText(poster.time, poster.locale).replace(/(?<=\d) (?=\p{L}+$)/u, '\u00a0'),
    place: tidyText(bounded(poster.place), poster.locale),
    town: tidyText(bounded(poster.town), poster.locale),
    locale: poster.locale,
    variant,
    scatter: diceFor('date', poster.id, poster.date),
  };
}

/** Nobody reads more than this on a poster, and setting it takes time by the square of its length. */
const lettersMax = 400;

const bounded = (text: string) =>
  text.length <= lettersMax ? text : `${text.slice(0, lettersMax).replace(/\s+\S*$/, '')}…`;

/** What makes the dates of a series look alike. */
export const seriesOf = ({ genre, title, place }: Poster): string[] => [genre ?? '', title, place];

function chordFor(throwOf: number): ChordName {
  if (throwOf < 0.4) return 'field';
  if (throwOf < 0.66) return 'paper';
  return throwOf < 0.86 ? 'night' : 'tint';
}
