type MapWaterProps = {
  /** Closed paths are lakes and wide rivers, open ones are lines. */
  water: readonly string[];
  unit: number;
};

/** Rivers and lakes of the town. */
export const MapWater = ({ water, unit }: MapWaterProps) =>
  water.map((path) => (
    <g key={path} className={/z\s*$/i.test(path) ? 'map-lake' : 'map-river'}>
      <path d={path} strokeWidth={7 * unit} />
      <path className="ripple" d={path} strokeWidth={unit} strokeDasharray={`${9 * unit} ${5 * unit}`} />
    </g>
  ));
