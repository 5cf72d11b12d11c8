import { thirdColour } from '../colour/third-colour.ts';
import { pickBetween, pickIndex } from '../dice.ts';
import { face, within } from '../parts/faces.ts';
import type { Print } from '../print.ts';
import { type Area, type MarkPlace, markShape, markTransform, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

// What looks back at the mark: a disc, a ring, a half disc, a quarter of one.
const partners = [
  'M12 0a12 12 0 1 1 0 24a12 12 0 1 1 0-24z',
  'M12 0a12 12 0 1 1 0 24a12 12 0 1 1 0-24zM12 6.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  'M12 0a12 12 0 0 1 0 24z',
  'M0 0h24a24 24 0 0 1-24 24z',
];

const halfDisc = 2;

/** Two great forms meet, and where they meet a third colour looks out. */
export function eye(sheet: Sheet): Print {
  const { chord } = sheet;
  const look = { ink: chord.text, ground: chord.ground };
  return face(sheet, { look }, (area) => meeting(sheet, area));
}

function meeting(sheet: Sheet, area: Area): string {
  const { chord, palette, variant, scatter } = sheet;
  const side = Math.min(area.width, area.height);
  const size = side * pickBetween(variant, 0.84, 0.94);
  const otherSize = side * pickBetween(scatter, 0.62, 0.82);
  const fromLeft = variant() < 0.5;
  const kind = pickIndex(variant, partners.length + 2);
  const overlap = otherSize * pickBetween(scatter, 0.36, 0.5);
  const span = size + otherSize - overlap;
  const left = area.x + (area.width - span) / 2;
  const first: MarkPlace = {
    mark: palette.mark,
    x: fromLeft ? left : left + span - size,
    y: area.y + (area.height - size) * pickBetween(scatter, 0.3, 0.7),
    size,
  };
  const second: MarkPlace = {
    mark: partners[kind] ?? palette.mark,
    x: fromLeft ? left + span - otherSize : left,
    y: area.y + (area.height - otherSize) * pickBetween(scatter, 0.15, 0.95),
    size: otherSize,
    degrees: kind === halfDisc || kind >= partners.length ? (fromLeft ? 180 : 0) : pickIndex(scatter, 4) * 90,
  };
  const over = thirdColour(chord.second, chord.accent, chord.ground);
  const path = `<path fill-rule="evenodd" transform="${markTransform(second)}" d="${second.mark}"`;
  const clip = `<clipPath id="e"><path clip-rule="evenodd" transform="${markTransform(first)}" d="${first.mark}"/></clipPath>`;
  const forms = `${markShape(first, chord.accent)}${path} fill="${chord.second}"/>${clip}<g clip-path="url(#e)">${path} fill="${over}" stroke="${over}" stroke-width=".25"/></g>`;
  return rectangle(area, chord.ground) + within(area, 'f', forms);
}
