import type { MapLabel } from './map-labels.ts';

/** A name on the map, in one line or two around its middle. */
export const MapLabelText = ({ label, unit }: { label: MapLabel; unit: number }) => (
  <text className={label.active ? 'here' : undefined} fontSize={label.size} textAnchor="middle">
    {label.lines.map((line, index) => (
      <tspan key={line} x={label.x} y={label.y + (index - (label.lines.length - 1) / 2) * label.size + 3.5 * unit}>
        {line}
      </tspan>
    ))}
  </text>
);

/** The chosen name, on a slip of paper pasted over the map. */
export const MapSlip = ({ label, unit }: { label: MapLabel; unit: number }) => (
  <g className="map-slip">
    <rect x={label.x - label.width / 2} y={label.y - 9 * unit} width={label.width} height={17 * unit} />
    <MapLabelText label={label} unit={unit} />
  </g>
);
