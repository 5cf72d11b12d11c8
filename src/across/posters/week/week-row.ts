import type { Locale } from '#kernel/words.ts';
import { paletteOf } from '../colour/chords.ts';
import { contrast, ink, inkOn, paper } from '../colour/contrast.ts';
import { setLines } from '../lettering/set-line.ts';
import { capHeight, widthOf } from '../lettering/typeset.ts';
import { shortened, wrapText } from '../lettering/wrap-text.ts';
import { dateBlock, dateWidth } from '../parts/date-block.ts';
import { type Print, together } from '../print.ts';
import { type Area, markShape, rectangle } from '../shapes.ts';
import { tidyText } from '../tidy-text.ts';
import { dateWords } from '../words.ts';
import type { WeekRow } from './week-poster.ts';

const titleSizes = [8.4, 7.4, 6.6, 5.8, 5, 4.4, 3.9];
const titleLeading = 1;
const lineSize = 3.3;

/** One date of a week: its slip in the genre's colour, title, when and where, and the genre's mark. */
export function weekRow(row: WeekRow, locale: Locale, area: Area, unit: number): Print {
  const { field, mark } = paletteOf(row.genre);
  const slip = { x: area.x, y: area.y, width: unit * 16.5, height: area.height - unit * 1.6 };
  const markSize = Math.min(unit * 7, slip.height * 0.6);
  const x = slip.x + slip.width + unit * 2.6;
  const words = { x, y: area.y, width: area.x + area.width - x - markSize - unit * 2.4, height: slip.height };
  const markColour = contrast(field, paper) >= 1.6 ? field : ink;
  const place = { mark, x: area.x + area.width - markSize, y: area.y + (slip.height - markSize) / 2, size: markSize };
  return together(
    rectangle(slip, field),
    row.date ? slipDate(row.date, locale, slip, field) : slipMark(mark, slip, field),
    rowWords(row, locale, words, unit),
    row.date ? markShape(place, markColour) : '',
  );
}

function slipDate(date: string, locale: Locale, slip: Area, ground: string): Print {
  const sheet = { date: dateWords(date, locale) };
  const height = Math.min(slip.height * 0.58, (slip.width * 0.84) / dateWidth(sheet));
  const x = slip.x + (slip.width - dateWidth(sheet) * height) / 2;
  return dateBlock(sheet, { x, bottom: slip.y + (slip.height + height) / 2, height, ink: inkOn(ground), ground });
}

function slipMark(mark: string, slip: Area, ground: string): string {
  const size = Math.min(slip.width, slip.height) * 0.66;
  const [x, y] = [slip.x + (slip.width - size) / 2, slip.y + (slip.height - size) / 2];
  return markShape({ mark, x, y, size }, inkOn(ground));
}

/** Title and line in the middle of the row's height; the title takes the largest type in which two lines hold it. */
function rowWords(row: WeekRow, locale: Locale, area: Area, unit: number): Print {
  const tidy = tidyText(row.title, locale);
  const line = tidyText(row.line, locale);
  const title = /[\p{L}\p{N}]/u.test(tidy) ? tidy : line;
  const small = unit * lineSize;
  const below = title === line ? '' : shortened('narrow', line, area.width / small);
  const room = area.height * 0.94 - small * 1.6;
  const { lines, size } = titleIn(title, area.width, room, unit);
  const block = (capHeight + (lines.length - 1) * titleLeading) * size;
  const whole = block + (below ? small * 1.6 : 0);
  const top = area.y + (area.height - whole) / 2;
  const on = { x: area.x, ink, ground: paper } as const;
  return together(
    setLines(lines, { cut: 'condensed', size, baseline: top + capHeight * size, ...on }, titleLeading),
    row.off ? strikes(lines, size, area.x, top, unit) : '',
    setLines(below ? [below] : [], { cut: 'narrow', size: small, baseline: top + whole, ...on }, 1),
  );
}

function titleIn(title: string, width: number, room: number, unit: number) {
  for (const [index, step] of titleSizes.entries()) {
    const size = Math.min(step * unit, room / capHeight);
    const linesMax = room >= (capHeight + titleLeading) * size ? 2 : 1;
    const lines = wrapText('condensed', title, width / size, linesMax);
    if (index === titleSizes.length - 1 || !lines.some((text) => /(\p{L}-|…)$/u.test(text))) return { lines, size };
  }
  return { lines: [title], size: unit };
}

const strikes = (lines: readonly string[], size: number, x: number, top: number, unit: number): string =>
  lines
    .map((line, index) => {
      const y = top + (capHeight / 2 + index * titleLeading) * size;
      return rectangle({ x, y, width: widthOf('condensed', line) * size, height: unit * 0.5 }, ink);
    })
    .join('');
