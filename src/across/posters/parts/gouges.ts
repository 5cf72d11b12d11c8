import { type Dice, pickBetween } from '../dice.ts';
import type { Point } from '../print.ts';
import { type Area, outlineThrough } from '../shapes.ts';

/** What is cut away round a mark of a size in the middle of an area; `grain` is the width of a fine gouge. */
export type Cutting = { area: Area; size: number; grain: number; dice: Dice };

/** Rays from the middle outwards, in rings that grow coarser. */
export function rays({ area, size, grain, dice }: Cutting): string {
  const [cx, cy] = middleOf(area);
  const far = Math.hypot(area.width, area.height) / 2;
  const spokes = Math.round((size * 4.2) / (grain * 3.9));
  let path = '';
  let radius = size * 0.62;
  for (let ring = 0; radius < far; ring++) {
    const length = grain * (7.5 + ring * 1.6);
    for (let spoke = 0; spoke < spokes; spoke++) {
      const angle = ((spoke + (ring % 2) * 0.5 + pickBetween(dice, -0.12, 0.12)) / spokes) * 2 * Math.PI;
      const from = radius + length * pickBetween(dice, -0.12, 0.12);
      const at: Point = [cx + Math.cos(angle) * from, cy + Math.sin(angle) * from];
      path += gouge(area, at, angle, length * pickBetween(dice, 0.85, 1.1), grain * (1.7 + ring * 0.6));
    }
    radius += length * 1.04;
  }
  return path;
}

/** Rings round the mark, like water round a stone. */
export function ripples({ area, size, grain, dice }: Cutting): string {
  const [cx, cy] = middleOf(area);
  const far = Math.hypot(area.width, area.height) / 2;
  let path = '';
  let radius = size * 0.63;
  for (let ring = 0; radius < far; ring++) {
    const thickness = grain * (1.6 + ring * 0.28);
    const pieces = Math.max(6, Math.round((2 * Math.PI * radius) / (grain * 21)));
    for (let piece = 0; piece < pieces; piece++) {
      const angle = ((piece + (ring % 2) * 0.5 + pickBetween(dice, -0.12, 0.12)) / pieces) * 2 * Math.PI;
      const length = ((2 * Math.PI * radius) / pieces) * pickBetween(dice, 0.84, 0.98);
      const at: Point = [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius];
      path += gouge(area, at, angle + Math.PI / 2 + length / radius / 2, length, thickness);
    }
    radius += thickness + grain * 2;
  }
  return path;
}

/** Slanting rain that leaves the mark a dry halo. */
export function rain({ area, size, grain, dice }: Cutting): string {
  const [cx, cy] = middleOf(area);
  const slant = dice() < 0.5 ? 1.15 : Math.PI - 1.15;
  const [across, down] = [grain * 3.4, grain * 10.5];
  let path = '';
  for (let row = -1; row * down < area.height; row++) {
    for (let column = -1; column * across < area.width; column++) {
      const at: Point = [
        area.x + (column + (row % 2) * 0.5 + pickBetween(dice, -0.15, 0.15)) * across,
        area.y + row * down + pickBetween(dice, -1.5, 1.5) * grain,
      ];
      const away = Math.hypot(at[0] + Math.cos(slant) * grain * 5 - cx, at[1] + grain * 5 - cy);
      if (away < size * 0.6) continue;
      path += gouge(area, at, slant, grain * pickBetween(dice, 8.5, 12), grain * pickBetween(dice, 1.5, 2.4));
    }
  }
  return path;
}

const middleOf = ({ x, y, width, height }: Area): Point => [x + width / 2, y + height / 2];

/** One cut: it goes in thin, widens and comes out thin. Cuts may run over the edge, but none begins beyond it. */
function gouge(area: Area, [x, y]: Point, angle: number, length: number, thickness: number): string {
  const [alongX, alongY] = [Math.cos(angle) * length, Math.sin(angle) * length];
  const [acrossX, acrossY] = [-Math.sin(angle) * thickness, Math.cos(angle) * thickness];
  if (!holds(area, [x + alongX / 2, y + alongY / 2])) return '';
  return outlineThrough([
    [x, y],
    [x + alongX * 0.6 + acrossX / 2, y + alongY * 0.6 + acrossY / 2],
    [x + alongX, y + alongY],
    [x + alongX * 0.6 - acrossX / 2, y + alongY * 0.6 - acrossY / 2],
  ]);
}

const holds = ({ x, y, width, height }: Area, [atX, atY]: Point): boolean =>
  atX > x && atX < x + width && atY > y && atY < y + height;
