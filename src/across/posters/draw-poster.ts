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
import type { Poster, PosterFamily, PosterFormat } from './poster.ts';
import { type Print, together } from './print.ts';
import { type Sheet, sheetFor } from './sheet.ts';

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
export function layOutPoster(poster: Poster, format: PosterFormat): Print & { family: PosterFamily; sheet: Sheet } {
  const sheet = sheetFor(poster, format);
  const family = chooseFamily(poster, sheet);
  const drawing = printFamily(family, sheet);
  const { svg, boxes } = poster.cancelled ? together(drawing, cancelledBand(sheet, drawing.boxes)) : drawing;
  const { width, height, date, title, titled } = sheet;
  const name = escapeXml(titled ? `${title}, ${date.whole}` : date.whole);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${name}</title>${svg}</svg>`,
    boxes,
    family,
    sheet,
  };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Lone surrogates and the two noncharacters may not stand in XML at all.
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
