import type { MapLabel } from './map-labels.ts';

export type MapNumber = { text: string; x: number; y: number; size: number };

type Numbered = { labelX: number; labelY: number; count: number; active?: boolean | undefined };

/** Digits of the narrow cut are about this share of their size wide. */
const digitWidth = 0.52;

/** Room between two numbers, in shares of their size. */
const apart = 1.05;

/**
 * Where each district's number stands: below its name where it has one, else in its middle. Where districts are so small
 * that numbers would lie on each other, the greater stays; the list beside the map has them all.
 */
export function mapNumbers(districts: readonly Numbered[], labels: readonly MapLabel[], unit: number): MapNumber[] {
  const named = labels.length === districts.length;
  const size = (named ? 11 : 8.5) * unit;
  const placed: (MapNumber & { width: number })[] = [];
  const greatestFirst = districts
    .map((district, at) => ({ ...district, label: named ? labels[at] : undefined }))
    .sort((a, b) => b.count - a.count);
  for (const { labelX, labelY, count, label, active } of greatestFirst) {
    if (count === 0 || (active && !named)) continue;
    const text = String(count);
    const below = label ? ((label.lines.length - 1) / 2) * label.size + size * (active ? 1.3 : 1) : 0;
    const number = {
      text,
      x: label?.x ?? labelX,
      y: (label?.y ?? labelY) + below + size * 0.35,
      size,
      width: text.length * size * digitWidth,
    };
    const free = placed.every(
      (other) =>
        Math.abs(other.y - number.y) > size * apart ||
        Math.abs(other.x - number.x) > (other.width + number.width) / 2 + size * 0.3,
    );
    if (named || free) placed.push(number);
  }
  return placed.map(({ width: _width, ...number }) => number);
}
