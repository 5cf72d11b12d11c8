import { clearOfSpots } from './clear-of-spots.ts';
import { emptiestCorner, MapCompass } from './map-compass.tsx';
import { MapLabelText, MapSlip } from './map-label-text.tsx';
import { mapLabels } from './map-labels.ts';
import { mapNumbers } from './map-numbers.ts';
import { MapTones, toneOf, tonesMax } from './map-tones.tsx';
import { MapWater } from './map-water.tsx';

export type TownDistrict = {
  slug: string;
  name: string;
  path: string;
  labelX: number;
  labelY: number;
  count: number;
  /** "Hafen: 12 Termine" */
  spoken: string;
  /** A district without a date leads nowhere. */
  href?: string | undefined;
  active?: boolean | undefined;
};

export type TownSpot = {
  slug: string;
  x: number;
  y: number;
  count: number;
  spoken: string;
  href: string;
  active?: boolean | undefined;
};

export type TownMapProps = {
  id: string;
  viewBox: string;
  title: string;
  north: string;
  /** In the order in which the Tab key reaches them. */
  districts: readonly TownDistrict[];
  water: readonly string[];
  /** Everything a dot leads to is among the links beside the map, so the Tab key passes the dots by. */
  spots: readonly TownSpot[];
};

/** The town with how much is on in each district: the more, the denser its print. Districts and dots are links. */
export function TownMap({ id, viewBox, title, north, districts, water, spots }: TownMapProps) {
  const [x = 0, y = 0, width = 300, height = 200] = viewBox.split(/[\s,]+/).map(Number);
  const unit = width / 300;
  const fine = districts.length > 16;
  const box = { x, y, width, height };
  const labels = clearOfSpots(mapLabels(districts, box, unit), spots, unit, 11 * unit);
  const most = Math.max(...districts.map(({ count }) => count), 1);
  const fullest = Math.max(...spots.map(({ count }) => count), 1);
  const tone = ({ count, active }: TownDistrict) => `url(#${id}-${active ? 'chosen' : toneOf(count, most)})`;
  const line = (fine ? 0.6 : 0.9) * unit;
  const corners = districts.map((district) => ({ x: district.labelX, y: district.labelY }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; it is a group of links.
    <svg className="map plan" viewBox={viewBox} role="group" aria-labelledby={`${id}-title`}>
      <title id={`${id}-title`}>{title}</title>
      <MapTones id={id} tones={tonesMax} unit={unit} />
      <path
        className="map-under"
        d={districts.map(({ path }) => path).join('')}
        transform={`translate(${4 * unit} ${4 * unit})`}
      />
      <g className="town-land" strokeWidth={line}>
        {districts.map((district) =>
          district.href ? (
            <a
              key={district.slug}
              href={district.href}
              aria-label={district.spoken}
              aria-current={district.active ? 'true' : undefined}
            >
              <path d={district.path} fill={tone(district)} />
            </a>
          ) : (
            <path key={district.slug} d={district.path} fill={tone(district)} />
          ),
        )}
      </g>
      <g className="town-water">
        <MapWater water={water} unit={unit} />
      </g>
      {districts
        .filter(({ active }) => active)
        .map(({ slug, path }) => (
          <path key={slug} className="map-edge" d={path} strokeWidth={2 * unit} />
        ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: the Tab key passes the dots by, too. */}
      <g className="town-spots" aria-hidden="true" strokeWidth={0.8 * unit}>
        {spots.map((spot) => (
          <a key={spot.slug} href={spot.href} tabIndex={-1}>
            <circle
              className={spot.active ? 'chosen' : undefined}
              cx={spot.x}
              cy={spot.y}
              r={Number(((fine ? 1.2 : 1.6) * unit + 3.4 * unit * Math.sqrt(spot.count / fullest)).toFixed(1))}
            >
              <title>{spot.spoken}</title>
            </circle>
          </a>
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus; the links say it all. */}
      <g className="town-words" aria-hidden="true">
        {mapNumbers(districts, labels, unit).map((number) => (
          <text
            key={`${number.x} ${number.y}`}
            className="number"
            x={number.x}
            y={number.y}
            fontSize={number.size}
            textAnchor="middle"
          >
            {number.text}
          </text>
        ))}
        {labels.map((label) =>
          label.active ? (
            <MapSlip key={label.x} label={label} unit={unit} />
          ) : (
            <MapLabelText key={`${label.x} ${label.y}`} label={label} unit={unit} />
          ),
        )}
        <MapCompass {...emptiestCorner(box, corners, 26 * unit)} unit={unit} north={north} />
      </g>
    </svg>
  );
}
