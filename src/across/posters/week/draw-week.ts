import { paletteOf } from '../colour/chords.ts';
import { ink, paper } from '../colour/contrast.ts';
import { fitText, heightOf } from '../lettering/fit-text.ts';
import { setLine } from '../lettering/set-line.ts';
import { widthOf } from '../lettering/typeset.ts';
import { onColumn } from '../parts/column-bands.ts';
import { printTitle } from '../parts/text-panel.ts';
import { type Print, together } from '../print.ts';
import { type Area, markShape, rectangle } from '../shapes.ts';
import { svgDocument } from '../svg-document.ts';
import { tidyText } from '../tidy-text.ts';
import type { WeekFormat, WeekPoster } from './week-poster.ts';
import { weekRow } from './week-row.ts';

const measures: Record<WeekFormat, readonly [width: number, height: number]> = {
  quer: [1200, 630],
  hochformat: [1080, 1350],
  // Without the bands of the column.
  story: [1080, 1420],
  a4: [840, 1188],
};
const on = { ink, ground: paper };

/** The programme of a week as one sheet, ink on paper; the same words yield the same bytes. */
export const drawWeek = (week: WeekPoster, format: WeekFormat): string => {
  const { svg, width, height } = layOutWeek(week, format);
  return svgDocument({ name: `${week.name}, ${week.span}`, width, height, svg });
};

/** The sheet with every text box on it, as `layOutPoster` gives it. */
export function layOutWeek(week: WeekPoster, format: WeekFormat): Print & { width: number; height: number } {
  const [width, height] = measures[format];
  const unit = Math.min(width, height) / 100;
  const margin = unit * 6.5;
  const inner = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const wide = format === 'quer';
  const headArea = wide
    ? { ...inner, width: inner.width * 0.38, height: inner.height * 0.7 }
    : { ...inner, height: inner.height * 0.2 };
  const foot = footLines(week, inner, unit);
  const listTop = wide ? inner.y : headArea.y + headArea.height + unit * 3;
  const list = {
    x: wide ? inner.x + inner.width * 0.43 : inner.x,
    width: wide ? inner.width * 0.57 : inner.width,
    y: listTop,
    height: inner.y + inner.height - foot.height - listTop,
  };
  const sheet = together(
    rectangle({ x: 0, y: 0, width, height }, paper),
    head(week, headArea, unit),
    week.rows.length > 0 ? rows(week, list, unit) : emptyList(week, list, unit),
    foot.print,
  );
  return format === 'story'
    ? onColumn(sheet, { width, height, palette: paletteOf(undefined) })
    : { ...sheet, width, height };
}

/** The house and the week, above a bar. */
function head({ name, span, locale }: WeekPoster, area: Area, unit: number): Print {
  const words = tidyText(name, locale) || span;
  const spanSize = fitting(span, area.width, unit * 5.6);
  const setting = fitText(words, {
    width: area.width,
    height: area.height - spanSize - unit * 5.4,
    sizeMax: unit * 17,
  });
  const baseline = area.y + heightOf(setting) + unit * 3 + spanSize * 0.7;
  const bar = { x: area.x, y: baseline + spanSize * 0.5, width: area.width, height: unit * 1.3 };
  return together(
    printTitle(setting, { x: area.x, top: area.y, ...on }),
    setLine({ cut: 'narrow', text: span, size: spanSize, x: area.x, baseline, ...on }),
    rectangle(bar, ink),
  );
}

function rows(week: WeekPoster, list: Area, unit: number): Print {
  const height = Math.min(list.height / week.rows.length, unit * 24);
  return together(
    ...week.rows.map((row, index) => weekRow(row, week.locale, { ...list, y: list.y + index * height, height }, unit)),
  );
}

/** Nothing on: said in large letters, with the column below. */
function emptyList({ nothing }: WeekPoster, list: Area, unit: number): Print {
  const setting = fitText(nothing, { width: list.width, height: list.height * 0.5, sizeMax: unit * 12 });
  const size = Math.min(list.height * 0.36, list.width * 0.5);
  const { mark } = paletteOf(undefined);
  return together(
    printTitle(setting, { x: list.x, top: list.y + unit * 4, ...on }),
    markShape({ mark, x: list.x, y: list.y + list.height - size - unit * 2, size }, ink),
  );
}

/** "und 4 weitere Termine", and where they are found. */
function footLines({ more, foot }: WeekPoster, inner: Area, unit: number): { height: number; print: Print } {
  const size = unit * 4.2;
  const bottom = inner.y + inner.height;
  const line = (text: string, up: number, max: number) =>
    setLine({ cut: 'narrow', text, size: fitting(text, inner.width, max), x: inner.x, baseline: bottom - up, ...on });
  const address = line(foot, unit * 0.8, unit * 3.4);
  if (!more) return { height: size + unit * 2, print: address };
  return { height: size * 2 + unit * 3.4, print: together(line(more, size + unit * 1.4, size), address) };
}

const fitting = (text: string, width: number, sizeMax: number) =>
  Math.min(sizeMax, width / (widthOf('narrow', text) || 1));
