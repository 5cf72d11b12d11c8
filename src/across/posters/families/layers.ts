import { cream, ink, inkOn, mix, paper } from '../colour/contrast.ts';
import { type Dice, pickBetween, pickIndex } from '../dice.ts';
import { smallDate } from '../parts/faces.ts';
import { pastedSheet, pastedSlip } from '../parts/pasted-sheet.ts';
import { texture } from '../parts/textures.ts';
import { type Print, together, turned } from '../print.ts';
import { type Area, markShape, rectangle, tornOutline } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

/** Wheat paste: torn layers over each other, each a little askew, the last one freshly hung. */
export function layers(sheet: Sheet): Print {
  const { width, height, unit, palette, shape, variant, scatter } = sheet;
  const colours = [palette.field, palette.companion1, palette.companion2];
  const turn = pickIndex(variant, 3);
  const [wall = paper, scrap = paper, bill = paper] = [1, 2, 0].map(
    (index) => colours[(index + (turn === 2 ? 1 : 0)) % 3],
  );
  const mirrored = variant() < 0.5;
  const at = (x: number, y: number, w: number, h: number): Area => ({
    x: width * (mirrored ? 1 - x - w : x),
    y: height * y,
    width: width * w,
    height: height * h,
  });
  const lean = mirrored ? -1 : 1;
  const pattern = texture(
    pickIndex(variant, 4),
    at(0.42, -0.04, 0.66, 0.5),
    unit * (shape === 'small' ? 6.5 : 4.6),
    mix(wall, ink, 0.78),
    palette.mark,
    scatter,
  );
  const old = layer(at(-0.1, 0.22, 0.62, 0.42), scrap, unit, pickBetween(scatter, -6, -2) * lean, 'l', scatter);
  const billArea = shape === 'wide' ? at(0.5, 0.26, 0.6, 0.84) : at(0.36, 0.13, 0.78, 0.56);
  const markSize = Math.min(billArea.width, billArea.height) * (shape === 'wide' ? 0.62 : 0.6);
  const mark = {
    mark: palette.mark,
    x: billArea.x + (billArea.width - markSize) / 2,
    y: billArea.y + unit * 4,
    size: markSize,
  };
  const fresh = layer(
    billArea,
    bill,
    unit,
    pickBetween(scatter, 2, 5.5) * lean,
    'm',
    scatter,
    markShape(mark, inkOn(bill)),
  );
  const wallGround = rectangle({ x: 0, y: 0, width, height }, wall);
  const under = together(wallGround, pattern, old, fresh);
  if (shape === 'small') {
    const strip = layer(
      { x: -width * 0.1, y: height * 0.63, width: width * 1.2, height: height * 0.5 },
      paper,
      unit * 1.4,
      -2.5 * lean,
      's',
      scatter,
    );
    return together(under, strip, smallDate(sheet, ink, paper));
  }
  return together(under, pastedSheet(sheet, mirrored), pastedSlip(sheet, mirrored));
}

/** One torn layer with the white of its paper showing at the tear; what is printed on it ends at its edge. */
export function layer(
  area: Area,
  colour: string,
  unit: number,
  degrees: number,
  id: string,
  dice: Dice,
  printed = '',
): Print {
  const outline = tornOutline(area, unit * 2.2, dice);
  const tear = tornOutline(
    {
      x: area.x - unit * 0.5,
      y: area.y - unit * 0.7,
      width: area.width + unit * 1.1,
      height: area.height + unit * 1.3,
    },
    unit * 2.4,
    dice,
  );
  const clipped = printed
    ? `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${printed}</g>`
    : '';
  const svg = `<path fill="${cream}" d="${tear}"/><path fill="${colour}" d="${outline}"/>${clipped}`;
  return turned({ svg, boxes: [] }, degrees, [area.x + area.width / 2, area.y + area.height / 2]);
}
