type Box = { x: number; y: number; width: number; height: number };
type Spot = { x: number; y: number };

/** The corner of the sheet farthest from all given spots. */
export function emptiestCorner(box: Box, spots: readonly Spot[], inset: number): Spot {
  const corners = [box.x + inset, box.x + box.width - inset].flatMap((x) =>
    [box.y + inset, box.y + box.height - inset].map((y) => ({ x, y })),
  );
  const room = (corner: Spot) => Math.min(...spots.map((spot) => Math.hypot(spot.x - corner.x, spot.y - corner.y)));
  return corners.reduce((best, corner) => (room(corner) > room(best) ? corner : best));
}

/** Where north is: a ring, a needle, a letter. */
export const MapCompass = ({ x, y, unit, north }: Spot & { unit: number; north: string }) => (
  <g className="map-compass" transform={`translate(${x} ${y}) scale(${unit})`}>
    <circle r="11" />
    <path d="M0-16 4 0H-4z" />
    <path className="south" d="M0 16 4 0H-4z" />
    <text y="-19">{north}</text>
  </g>
);
