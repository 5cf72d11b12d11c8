/** The spot on the map: a small advertising column standing there. */
export const MapColumn = ({ x, y, unit }: { x: number; y: number; unit: number }) => (
  <g className="map-column" transform={`translate(${x} ${y}) scale(${unit})`}>
    <ellipse cy="0" rx="9" ry="3" />
    <path className="body" d="M-6-1v-18H6v18z" />
    <path className="slip" d="M-4.5-16h4v6h-4zM1-12h3.500v7H1z" />
    <path d="M-7.5-1.500h15V1h-15zM-7.5-19.500C-6-23-3-24 0-24s6 1 7.5 4.500V-17h-15z" />
    <circle cy="-25" r="1.6" />
  </g>
);
