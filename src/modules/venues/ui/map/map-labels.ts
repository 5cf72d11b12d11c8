/** Above this many districts only the active one is named, so that the map stays legible. */
const namedDistrictsMax = 16;

/** Letters of the narrow cut are about this share of their size wide. */
const letterWidth = 0.47;

export type MapLabel = { lines: readonly string[]; x: number; y: number; width: number; size: number; active: boolean };

type Labelled = { name: string; labelX: number; labelY: number; active?: boolean | undefined };
type Box = { x: number; width: number };

/** Breaks a long name at a hyphen or space near its middle. */
export function labelLines(name: string): readonly string[] {
  if (name.length <= 12) return [name];
  const seams = [...name.matchAll(/[-\s]/g)].map((seam) => seam.index);
  const middle = name.length / 2;
  const seam = seams.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (seam === undefined) return [name];
  const first = name[seam] === '-' ? name.slice(0, seam + 1) : name.slice(0, seam);
  return [first, name.slice(seam + 1)];
}

/** Which districts are named, and where; no label leaves the sheet at its sides. */
export function mapLabels(districts: readonly Labelled[], box: Box, unit: number): MapLabel[] {
  const named = districts.length <= namedDistrictsMax ? districts : districts.filter((district) => district.active);
  return named.map(({ name, labelX, labelY, active = false }) => {
    const lines = active ? [name] : labelLines(name);
    const size = (active ? 13 : 10.5) * unit;
    const width = Math.max(...lines.map((line) => line.length)) * size * letterWidth + (active ? 8 * unit : 0);
    const x = Math.min(Math.max(labelX, box.x + width / 2), box.x + box.width - width / 2);
    return { lines, x, y: labelY, width, size, active };
  });
}

/** Where the active name goes beside the spot: the candidate with most room to the other names, inside the sheet. */
export function besideSpot(
  label: MapLabel,
  spot: { x: number; y: number },
  others: readonly MapLabel[],
  box: { x: number; y: number; width: number; height: number },
  unit: number,
): { x: number; y: number } {
  const aside = label.width / 2 + 13 * unit;
  const candidates = [
    { x: spot.x, y: spot.y + 14 * unit },
    { x: spot.x, y: spot.y - 38 * unit },
    { x: spot.x - aside, y: spot.y - 10 * unit },
    { x: spot.x + aside, y: spot.y - 10 * unit },
  ].filter(
    ({ x, y }) =>
      x - label.width / 2 > box.x &&
      x + label.width / 2 < box.x + box.width &&
      y - 12 * unit > box.y &&
      y + 12 * unit < box.y + box.height,
  );
  const room = (at: { x: number; y: number }) =>
    Math.min(
      ...others.map((other) =>
        Math.max(Math.abs(other.x - at.x) - (other.width + label.width) / 2, Math.abs(other.y - at.y) - 16 * unit),
      ),
    );
  return candidates.reduce((best, at) => (room(at) > room(best) ? at : best), candidates[0] ?? spot);
}
