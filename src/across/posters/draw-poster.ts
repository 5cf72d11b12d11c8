import { chooseFamily } from './choose-family.ts';
import { arcs } from './families/arcs.ts';
import { column } from './families/column.ts';
import { diagonal } from './families/diagonal.ts';
import { eye } from './families/eye.ts';
import { grid } from './families/grid.ts';
import { layers } from './families/layers.ts';
import { linocut } from './families/linocut.ts';
import { numeral } from './families/numeral.ts';
import { stack } from './families/stack.ts';
import { cancelledBand } from './parts/cancelled-band.ts';
import { onColumn } from './parts/column-bands.ts';
import type { Poster, PosterFamily, PosterFormat } from './poster.ts';
import { type Print, together } from './print.ts';
import { type Sheet, sheetFor } from './sheet.ts';
import { svgDocument } from './svg-document.ts';

const families: Record<PosterFamily, (sheet: Sheet) => Print> = {
  stack,
  numeral,
  linocut,
  layers,
  arcs,
  diagonal,
  eye,
  column,
  grid,
};

export const printFamily = (family: PosterFamily, sheet: Sheet): Print => families[family](sheet);

/** The poster of an occurrence as SVG; the same words yield the same bytes. */
export const drawPoster = (poster: Poster, format: PosterFormat): string => layOutPoster(poster, format).svg;

/** The poster with every text box on it, so that tests can see where words lie and on what ground. */
export function layOutPoster(poster: Poster, format: PosterFormat) {
  const sheet = sheetFor(poster, format);
  const family = chooseFamily(poster, sheet);
  const drawing = printFamily(family, sheet);
  const printed = poster.cancelled ? together(drawing, cancelledBand(sheet, drawing.boxes)) : drawing;
  const { svg, boxes, width, height } = format === 'story' ? onColumn(printed, sheet) : { ...sheet, ...printed };
  const { date, title, titled } = sheet;
  const name = titled ? `${title}, ${date.whole}` : date.whole;
  return { svg: svgDocument({ name, width, height, svg }), boxes, family, sheet, width, height };
}
