import type { Point } from '../print.ts';

/** Two control points and the end. */
export type Curve = readonly [Point, Point, Point];

/** A circular arc of SVG as Bézier curves, at most a quarter turn each (SVG 2, B.2.4). Posters draw no ellipses. */
export function arcCurves(
  [x, y]: Point,
  given: number,
  large: boolean,
  clockwise: boolean,
  [toX, toY]: Point,
): Curve[] {
  const [halfX, halfY] = [(x - toX) / 2, (y - toY) / 2];
  const half = Math.hypot(halfX, halfY);
  if (half === 0) return [];
  const radius = Math.max(given, half);
  const away = (Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) / half) * (large === clockwise ? -1 : 1);
  const [middleX, middleY] = [(x + toX) / 2 + away * halfY, (y + toY) / 2 - away * halfX];
  const start = Math.atan2(y - middleY, x - middleX);
  let span = Math.atan2(toY - middleY, toX - middleX) - start;
  if (clockwise && span < 0) span += 2 * Math.PI;
  if (!clockwise && span > 0) span -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
  const step = span / pieces;
  const reach = radius * (4 / 3) * Math.tan(step / 4);
  const at = (angle: number): Point => [middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)];
  const beside = ([px, py]: Point, angle: number, by: number): Point => [
    px - by * Math.sin(angle),
    py + by * Math.cos(angle),
  ];
  return Array.from({ length: pieces }, (_, piece): Curve => {
    const [from, to] = [start + piece * step, start + (piece + 1) * step];
    return [beside(at(from), from, reach), beside(at(to), to, -reach), piece === pieces - 1 ? [toX, toY] : at(to)];
  });
}
