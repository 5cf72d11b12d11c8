import { inkOn } from '../colour/contrast.ts';
import { pickIndex } from '../dice.ts';
import { face } from '../parts/faces.ts';
import type { Print } from '../print.ts';
import { type Area, markShape, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

/** The mark as a module, row by row; one field dances out of line. */
export function grid(sheet: Sheet): Print {
  const { chord, variant, width, height, shape } = sheet;
  const pictureBelow = variant() < 0.4;
  const look = { ink: chord.text, ground: chord.ground };
  const long = sheet.title.length > 60;
  const tallColumns = long ? 5 : variant() < 0.4 ? 4 : 6;
  const columns = { small: 3, wide: 4, tall: tallColumns }[shape];
  const rows = Math.round((height * (long ? 0.42 : 0.52)) / (width / columns));
  const share = (rows * (width / columns)) / height;
  return face(sheet, { look, share, pictureBelow }, (area) => modules(sheet, area, columns));
}

type Manner = 'quilt' | 'positive' | 'swelling' | 'turning';
const manners: Manner[] = ['quilt', 'positive', 'swelling', 'turning'];

function modules({ chord, palette, variant, scatter }: Sheet, area: Area, columns: number): string {
  const step = area.width / columns;
  const rows = Math.ceil(area.height / step - 0.05);
  const top = area.y + (area.height - rows * step) / 2;
  const manner = manners[pickIndex(variant, manners.length)] ?? 'quilt';
  const heart = [variant() * columns, variant() * rows] as const;
  const odd = pickIndex(scatter, columns * rows);
  let svg = rectangle(area, chord.ground);
  for (let cell = 0; cell < columns * rows; cell++) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const distance = Math.hypot(column - heart[0], row - heart[1]) / Math.hypot(columns, rows);
    const negative = manner === 'quilt' && (column + row) % 2 === 1;
    const size = step * { quilt: 0.68, positive: 0.82, swelling: 1 - 0.66 * distance, turning: 0.86 }[manner];
    const field = { x: area.x + column * step, y: top + row * step, width: step + 0.4, height: step + 0.4 };
    const ground = cell === odd ? chord.second : negative ? chord.accent : chord.ground;
    if (ground !== chord.ground) svg += rectangle(field, ground);
    const ink = cell === odd ? inkOn(chord.second) : negative ? chord.ground : chord.accent;
    const degrees = (manner === 'turning' ? ((column + row * 3) % 4) * 90 : 0) + (cell === odd ? 90 : 0);
    const place = { mark: palette.mark, x: field.x + (step - size) / 2, y: field.y + (step - size) / 2, size, degrees };
    svg += markShape(place, ink);
  }
  return svg;
}
