/** Longitude and latitude, in that order: GeoJSON (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];

/** Whether a point lies inside a ring, by counting the sides a ray to the east crosses. */
export function isInside(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

const distanceToLine = ([x, y]: Position, [ax, ay]: Position, [bx, by]: Position) => {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length;
};

/** The line with fewer corners, nowhere further than `tolerance` from the given one (Ramer, Douglas, Peucker). */
export function simplify(line: Ring, tolerance: number): Position[] {
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last] = part;
    let [farthest, distance] = [0, tolerance];
    for (let i = first + 1; i < last; i++) {
      const away = distanceToLine(line[i]!, line[first]!, line[last]!);
      if (away > distance) [farthest, distance] = [i, away];
    }
    if (farthest > 0) {
      kept[farthest] = 1;
      open.push([first, farthest], [farthest, last]);
    }
  }
  return line.filter((_, i) => kept[i] === 1);
}

/** Twice the area of a ring, for telling which is larger. */
export const areaOf = (ring: Ring) =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], i) => sum + x * (ring[(i + 1) % ring.length]![1] - y) - (ring[(i + 1) % ring.length]![0] - x) * y,
      0,
    ),
  );

/** The middle of a ring by area, for its label. */
export function centroid(ring: Ring): Position {
  let [area, x, y] = [0, 0, 0];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    const cross = xj * yi - xi * yj;
    area += cross;
    x += (xi + xj) * cross;
    y += (yi + yj) * cross;
  }
  return area === 0 ? (ring[0] ?? [0, 0]) : [x / (3 * area), y / (3 * area)];
}
