import { type Dice, pickBetween } from './dice.ts';
import { type Point, short } from './print.ts';

export type Area = { x: number; y: number; width: number; height: number };

export const rectangle = ({ x, y, width, height }: Area, colour: string): string =>
  `<path fill="${colour}" d="M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z"/>`;

/** Where a genre mark is put; degrees turn it about its own middle. */
export type MarkPlace = { mark: string; x: number; y: number; size: number; degrees?: number };

export const markTransform = ({ x, y, size, degrees = 0 }: MarkPlace): string => {
  const scale = String(Math.round((size / 24) * 1000) / 1000);
  const turn = degrees ? `rotate(${short(degrees)} 12 12)` : '';
  return `translate(${short(x)} ${short(y)})scale(${scale})${turn}`;
};

export const markShape = (place: MarkPlace, colour: string): string =>
  `<path fill="${colour}" fill-rule="evenodd" transform="${markTransform(place)}" d="${place.mark}"/>`;

/** A closed outline through points, in whole and half steps from one to the next. */
export function outlineThrough(points: readonly Point[]): string {
  let path = '';
  let [penX, penY] = [0, 0];
  points.forEach(([x, y], index) => {
    const [toX, toY] = [Math.round(x * 2) / 2, Math.round(y * 2) / 2];
    path += index === 0 ? `M${toX} ${toY}` : `l${toX - penX} ${toY - penY}`;
    [penX, penY] = [toX, toY];
  });
  return `${path.replaceAll(' -', '-')}z`;
}

/** The outline of torn paper: the edges of an area, wandering by up to half of `roughness`. */
export function tornOutline({ x, y, width, height }: Area, roughness: number, dice: Dice): string {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const points = corners.flatMap(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % 4] ?? [fromX, fromY];
    const steps = Math.max(4, Math.round(Math.hypot(toX - fromX, toY - fromY) / (roughness * 2.6)));
    return Array.from({ length: steps }, (_, step): Point => {
      const along = (step + (step ? pickBetween(dice, -0.3, 0.3) : 0)) / steps;
      const off = () => (dice() - 0.5) * roughness;
      return [fromX + (toX - fromX) * along + off(), fromY + (toY - fromY) * along + off()];
    });
  });
  return outlineThrough(points);
}
