import type { MapLabel } from './map-labels.ts';

type Spot = { x: number; y: number };

/** How far a name may step aside, in units of the map: mostly up and down, where districts have room. */
const steps = [0, -9, 9, -16, 16].flatMap((up) => [0, -9, 9].map((aside) => ({ aside, up })));

/** Moves names off the dots where a small step is enough; `tall` is how high a name and its number are. */
export function clearOfSpots(
  labels: readonly MapLabel[],
  spots: readonly Spot[],
  unit: number,
  tall: number,
): MapLabel[] {
  return labels.map((label) => {
    if (label.active) return label;
    const height = (label.lines.length * label.size + tall) / 2;
    const cost = ({ aside, up }: (typeof steps)[number]) => {
      const [x, y] = [label.x + aside * unit, label.y + up * unit + tall / 2];
      const hidden = spots.filter(
        (spot) => Math.abs(spot.x - x) < label.width / 2 + 2 * unit && Math.abs(spot.y - y) < height + 2 * unit,
      );
      return hidden.length * 40 + Math.abs(aside) + Math.abs(up);
    };
    const best = steps.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    return { ...label, x: label.x + best.aside * unit, y: label.y + best.up * unit };
  });
}
