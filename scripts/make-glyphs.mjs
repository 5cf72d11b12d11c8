// Turns the typeface Archivo into the letter outlines the posters are drawn with: src/across/posters/glyphs.json.
// Run by hand when letters or cuts change: node scripts/make-glyphs.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';

const folder = new URL('../node_modules/@fontsource-variable/archivo/', import.meta.url);
const target = new URL('../src/across/posters/glyphs.json', import.meta.url);

const cuts = {
  condensed: { wdth: 62, wght: 800, beyondLatin1: true },
  narrow: { wdth: 84, wght: 700, beyondLatin1: true },
  expanded: { wdth: 125, wght: 800, beyondLatin1: false },
};

const between = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
const latin1 = `${between(0x20, 0x7e)}¡¢£¥§©«°±²³´·¹»¼½¾¿${between(0xc0, 0xff)}ŒœŸ–—‘’‚“”„•…′″‹›€−`;
const beyond = `${between(0x100, 0x131)}${between(0x134, 0x137)}${between(0x139, 0x148)}${between(0x14a, 0x151)}${between(0x154, 0x177)}${between(0x179, 0x17e)}ȘșȚțẀẁẂẃẄẅẞỲỳ`;
const kerned = [...latin1].filter((letter) => /[\p{L}\p{N}.,:;!?„“‘’"'()«»‹›/–-]/u.test(letter));

/** Opens one file of the family at one place on its axes. fontkit varies plain fonts only, so the points are moved here. */
function openAt(file, place) {
  const bytes = readFileSync(new URL(`files/${file}`, folder));
  const still = create(bytes);
  still.getGlyph(0);
  const font = create(bytes);
  font._transformedGlyphs = still._transformedGlyphs;
  font.variationCoords = font.fvar.axis.map((axis) => place[axis.axisTag.trim()] ?? axis.defaultValue);
  return font;
}

const phantomPoints = () => Array.from({ length: 4 }, () => anchorAt(0, 0));
const anchorAt = (x, y) => ({ x, y, endContour: true, copy: () => anchorAt(x, y) });

/** The contours of one glyph as lists of points, moved to the font's place on its axes. */
function contoursOf(font, id) {
  const glyph = font._transformedGlyphs[id];
  if (glyph.components) return glyph.components.flatMap((part, index) => placed(font, id, glyph, part, index));
  if (!glyph.points) return [];
  const points = glyph.points.map((point) => point.copy());
  font._variationProcessor.transformPoints(id, [...points, ...phantomPoints()]);
  const contours = [[]];
  for (const point of points) {
    contours.at(-1).push(point);
    if (point.endContour) contours.push([]);
  }
  return contours.filter((contour) => contour.length > 1);
}

function placed(font, id, glyph, part, index) {
  const anchors = glyph.components.map(({ dx, dy }) => anchorAt(dx, dy));
  font._variationProcessor.transformPoints(id, [...anchors, ...phantomPoints()]);
  const { x: dx, y: dy } = anchors[index];
  return contoursOf(font, part.glyphID).map((contour) =>
    contour.map((point) => ({
      onCurve: point.onCurve,
      x: point.x * part.scaleX + point.y * part.scale01 + dx,
      y: point.y * part.scaleY + point.x * part.scale10 + dy,
    })),
  );
}

const say = (...numbers) =>
  numbers
    .join(' ')
    .replace(/ -/g, '-')
    .replace(/(^|[ -])0\./g, '$1.');

/** One contour as [x, y, path]: its start, y downwards, and the way from there in relative commands. */
function traced(contour) {
  const start = contour.findIndex((point) => point.onCurve);
  const ring = [...contour.slice(start), ...contour.slice(0, start), contour[start]];
  const origin = { x: Math.round(ring[0].x), y: Math.round(ring[0].y) };
  let [penX, penY, path, control] = [0, 0, '', undefined];
  const to = (command, x, y, ...before) => {
    if (command === 'l' && y === penY) path += `h${say(x - penX)}`;
    else if (command === 'l' && x === penX) path += `v${say(y - penY)}`;
    else path += command + say(...before.map((value, index) => value - (index ? penY : penX)), x - penX, y - penY);
    [penX, penY] = [x, y];
  };
  const curveTo = (x, y, implied) => {
    if (control.smooth) to('t', x, y);
    else to('q', x, y, control.x, control.y);
    control = implied;
  };
  for (const point of ring.slice(1)) {
    const [x, y] = [Math.round(point.x) - origin.x, origin.y - Math.round(point.y)];
    if (point.onCurve && control) curveTo(x, y, undefined);
    else if (point.onCurve) to('l', x, y);
    else if (control) curveTo((control.x + x) / 2, (control.y + y) / 2, { x, y, smooth: true });
    else control = { x, y, smooth: false };
  }
  return [origin.x, -origin.y, `${path.replace(/[hvl][^hvlqt]*$/, '')}z`];
}

const contours = [];
const indexOf = new Map();
const shared = (path) => {
  if (!indexOf.has(path)) indexOf.set(path, contours.push(path) - 1);
  return indexOf.get(path);
};

/** Kerning between two letters, as [value of every left class against every right class] and the classes. */
function kerning(font) {
  const rows = kerned.map((left) =>
    kerned.map((right) => {
      const run = font.layout(left + right);
      return run.glyphs.length === 2 ? Math.round(run.positions[0].xAdvance - run.glyphs[0].advanceWidth) : 0;
    }),
  );
  const columns = kerned.map((_, index) => rows.map((row) => row[index]));
  const classesOf = (lists) => {
    const names = [...new Set(lists.map(String))];
    return lists.map((list) => names.indexOf(String(list)));
  };
  const [left, right] = [classesOf(rows), classesOf(columns)];
  const values = [...new Set(left)].map((row) =>
    [...new Set(right)].map((column) => rows[left.indexOf(row)][right.indexOf(column)]),
  );
  return { letters: kerned.join(''), left, right, values };
}

function cutFrom({ beyondLatin1, ...place }) {
  const main = openAt('archivo-latin-wdth-normal.woff2', place);
  const rest = openAt('archivo-latin-ext-wdth-normal.woff2', place);
  const cut = { letters: '', advances: [], shapes: [] };
  for (const letter of latin1 + (beyondLatin1 ? beyond : '')) {
    const font = [main, rest].find((candidate) => candidate.hasGlyphForCodePoint(letter.codePointAt(0)));
    if (!font) continue;
    const glyph = font.glyphForCodePoint(letter.codePointAt(0));
    cut.letters += letter;
    cut.advances.push(Math.round(glyph.advanceWidth));
    cut.shapes.push(
      contoursOf(font, glyph.id).flatMap((contour) =>
        traced(contour).map((part, index) => (index === 2 ? shared(part) : part)),
      ),
    );
  }
  return { ...cut, kerning: kerning(main) };
}

const licence = 'Outlines of Archivo, Copyright 2020 The Archivo Project Authors, SIL Open Font License 1.1';
const made = {
  licence,
  contours,
  cuts: Object.fromEntries(Object.entries(cuts).map(([name, place]) => [name, cutFrom(place)])),
};
writeFileSync(
  target,
  `${JSON.stringify(made).replace(/("contours"|"cuts"|"narrow"|"expanded"|"advances"|"shapes"|"kerning")/g, '\n$1')}\n`,
);
console.log(`${contours.length} contours, ${readFileSync(target).length} bytes`);
