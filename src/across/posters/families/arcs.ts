import { pickBetween, pickIndex } from '../dice.ts';
import { face, within } from '../parts/faces.ts';
import { type Point, type Print, short } from '../print.ts';
import { type Area, markShape, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

const eighth = Math.PI / 4;

/** Concentric arcs in steps of an eighth of a turn; their strokes grow with their radius. */
export function arcs(sheet: Sheet): Print {
  const { chord } = sheet;
  const look = { ink: chord.text, ground: chord.ground };
  return face(sheet, { look }, (area) => rings(sheet, area));
}

function rings({ chord, palette, shape, scatter, variant }: Sheet, area: Area): string {
  const side = Math.min(area.width, area.height);
  const corner = variant() < 0.45;
  const middle: Point = [
    area.x + area.width * (corner ? pickBetween(scatter, 0.12, 0.3) : pickBetween(scatter, 0.4, 0.66)),
    area.y + area.height * (corner ? pickBetween(scatter, 0.7, 0.9) : pickBetween(scatter, 0.42, 0.58)),
  ];
  const inks = [chord.accent, chord.text, chord.second];
  const far = Math.hypot(
    Math.max(middle[0] - area.x, area.x + area.width - middle[0]),
    Math.max(middle[1] - area.y, area.y + area.height - middle[1]),
  );
  const growth = shape === 'small' ? 0.4 : 0.34;
  let radius = side * (shape === 'small' ? 0.19 : 0.15);
  let start = pickIndex(scatter, 8);
  const size = radius * 1.3;
  const mark = { mark: palette.mark, x: middle[0] - size / 2, y: middle[1] - size / 2, size };
  let svg = markShape(mark, inks[pickIndex(scatter, 3)] ?? chord.accent);
  for (let ring = 0; radius < far; ring++) {
    const stroke = radius * growth;
    const span = radius > side * 0.75 ? 8 : 3 + pickIndex(scatter, 4);
    svg += arc(middle, radius + stroke / 2, start, span, stroke, inks[ring % 3] ?? chord.accent);
    radius += stroke * 1.16;
    start += 1 + pickIndex(scatter, 3);
  }
  return rectangle(area, chord.ground) + within(area, 'a', svg);
}

function arc([cx, cy]: Point, radius: number, start: number, span: number, stroke: number, colour: string): string {
  if (span >= 8) {
    return `<circle fill="none" stroke="${colour}" stroke-width="${short(stroke)}" cx="${short(cx)}" cy="${short(cy)}" r="${short(radius)}"/>`;
  }
  const at = (eighths: number) => {
    const angle = eighths * eighth;
    return `${short(cx + radius * Math.cos(angle))} ${short(cy + radius * Math.sin(angle))}`;
  };
  const large = span > 4 ? 1 : 0;
  return `<path fill="none" stroke="${colour}" stroke-width="${short(stroke)}" d="M${at(start)}A${short(radius)} ${short(radius)} 0 ${large} 1 ${at(start + span)}"/>`;
}
