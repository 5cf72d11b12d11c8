import type { Point, TextBox } from './print.ts';

type Span = { low: number; high: number };

/** How far a text box reaches over the edge of its sheet, in the sheet's units; 0 when it keeps to it. */
export function overhang({ corners }: TextBox, width: number, height: number): number {
  const beyond = corners.flatMap(([x, y]) => [-x, -y, x - width, y - height]);
  return Math.max(0, ...beyond);
}

/** How deep two boxes lie in each other, by the axis along which they part most easily. */
export function overlapOf(one: TextBox, other: TextBox): number {
  const depths = [...normalsOf(one), ...normalsOf(other)].map((axis) => {
    const [a, b] = [shadow(one, axis), shadow(other, axis)];
    return Math.min(a.high, b.high) - Math.max(a.low, b.low);
  });
  return Math.max(0, Math.min(...depths));
}

export const boxHeight = ({ corners: [a = [0, 0], , , d = [0, 0]] }: TextBox): number =>
  Math.hypot(d[0] - a[0], d[1] - a[1]);

function normalsOf({ corners }: TextBox): Point[] {
  return corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y) || 1;
    return [(y - nextY) / length, (nextX - x) / length];
  });
}

function shadow({ corners }: TextBox, [axisX, axisY]: Point): Span {
  const along = corners.map(([x, y]) => x * axisX + y * axisY);
  return { low: Math.min(...along), high: Math.max(...along) };
}
