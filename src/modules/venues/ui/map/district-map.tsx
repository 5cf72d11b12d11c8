import { MapColumn } from './map-column.tsx';
import { emptiestCorner, MapCompass } from './map-compass.tsx';
import { MapLabelText, MapSlip } from './map-label-text.tsx';
import { besideSpot, mapLabels } from './map-labels.ts';
import { MapWater } from './map-water.tsx';

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
      <MapWater water={water} unit={unit} />
      {here && <path className="map-edge" d={here.path} strokeWidth={1.7 * unit} />}
      {placed.map((label) =>
        label.active ? (
          <MapSlip key={label.x} label={label} unit={unit} />
        ) : (
          <MapLabelText key={`${label.x} ${label.y}`} label={label} unit={unit} />
        ),
      )}
      {point && <MapColumn x={point.x} y={point.y} unit={unit} />}
      <MapCompass {...emptiestCorner(box, spots, 26 * unit)} unit={unit} north={north} />
    </svg>
  );
}
