import { MapColumn } from './map-column.tsx';
import { emptiestCorner, MapCompass } from './map-compass.tsx';
import { besideSpot, type MapLabel, mapLabels } from './map-labels.ts';

export type MapDistrict = {
  slug: string;
  name: string;
  path: string;
  labelX: number;
  labelY: number;
  active?: boolean | undefined;
};

export type DistrictMapProps = {
  /** Unique on the page. */
  id: string;
  /** "x y width height" of the projected sheet. */
  viewBox: string;
  /** "Karte: Hafen" and what one sees, for those who do not. */
  title: string;
  desc: string;
  /** The letter for north: N. */
  north: string;
  districts: readonly MapDistrict[];
  /** Closed paths are lakes and wide rivers, open ones are lines. */
  water: readonly string[];
  point?: { x: number; y: number } | undefined;
};

const Label = ({ label, unit }: { label: MapLabel; unit: number }) => (
  <text className={label.active ? 'here' : undefined} fontSize={label.size} textAnchor="middle">
    {label.lines.map((line, index) => (
      <tspan key={line} x={label.x} y={label.y + (index - (label.lines.length - 1) / 2) * label.size + 3.5 * unit}>
        {line}
      </tspan>
    ))}
  </text>
);

/** The town as a print of two plates: the colour sits a little beside the line, as it does on cheap posters. */
export function DistrictMap({ id, viewBox, title, desc, north, districts, water, point }: DistrictMapProps) {
  const [x = 0, y = 0, width = 300, height = 200] = viewBox.split(/[\s,]+/).map(Number);
  const unit = width / 300;
  const fine = districts.length > 16;
  const here = districts.find((district) => district.active);
  const box = { x, y, width, height };
  const labels = mapLabels(districts, box, unit);
  const spots = [
    ...districts.map((district) => ({ x: district.labelX, y: district.labelY })),
    ...(point ? [point] : []),
  ];
  const placed = labels.map((label) =>
    label.active && point
      ? {
          ...label,
          ...besideSpot(
            label,
            point,
            labels.filter((other) => other !== label),
            box,
            unit,
          ),
        }
      : label,
  );
  return (
    <svg className="map" viewBox={viewBox} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      <defs>
        <path id={`${id}-land`} d={districts.map((district) => district.path).join('')} />
        <pattern
          id={`${id}-dots`}
          width={5 * unit}
          height={5 * unit}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(35)"
        >
          <circle cx={2.5 * unit} cy={2.5 * unit} r={1.15 * unit} />
        </pattern>
      </defs>
      <use className="map-under" href={`#${id}-land`} x={4 * unit} y={4 * unit} />
      <use className="map-land" href={`#${id}-land`} />
      {here && (
        <g transform={`translate(${2 * unit} ${2 * unit})`}>
          <path className="map-colour" d={here.path} />
          <path d={here.path} fill={`url(#${id}-dots)`} />
        </g>
      )}
      <use
        className={fine ? 'map-lines fine' : 'map-lines'}
        strokeWidth={(fine ? 0.5 : 0.8) * unit}
        href={`#${id}-land`}
      />
      {water.map((path) => (
        <g key={path} className={/z\s*$/i.test(path) ? 'map-lake' : 'map-river'}>
          <path d={path} strokeWidth={7 * unit} />
          <path className="ripple" d={path} strokeWidth={unit} strokeDasharray={`${9 * unit} ${5 * unit}`} />
        </g>
      ))}
      {here && <path className="map-edge" d={here.path} strokeWidth={1.7 * unit} />}
      {placed.map((label) =>
        label.active ? (
          <g key={label.x} className="map-slip">
            <rect x={label.x - label.width / 2} y={label.y - 9 * unit} width={label.width} height={17 * unit} />
            <Label label={label} unit={unit} />
          </g>
        ) : (
          <Label key={`${label.x} ${label.y}`} label={label} unit={unit} />
        ),
      )}
      {point && <MapColumn x={point.x} y={point.y} unit={unit} />}
      <MapCompass {...emptiestCorner(box, spots, 26 * unit)} unit={unit} north={north} />
    </svg>
  );
}
