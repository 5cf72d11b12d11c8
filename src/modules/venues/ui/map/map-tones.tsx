/** So many densities the eye tells apart on a small map. */
export const tonesMax = 5;

/** How densely a district is printed: 0 without a date, the most for the fullest; by area, so by the square root. */
export const toneOf = (count: number, most: number) => Math.ceil(Math.sqrt(count / most) * tonesMax);

type MapTonesProps = { id: string; tones: number; unit: number };

/** Halftones as on cheap posters: the same grid of dots, larger from tone to tone, and one on yellow for what is chosen. */
export const MapTones = ({ id, tones, unit }: MapTonesProps) => (
  <defs>
    {[...Array.from({ length: tones + 1 }, (_, tone) => tone), 'chosen' as const].map((tone) => (
      <pattern
        key={tone}
        id={`${id}-${tone}`}
        className={tone === 'chosen' ? 'chosen' : undefined}
        width={5 * unit}
        height={5 * unit}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(35)"
      >
        <rect width={5 * unit} height={5 * unit} />
        {tone !== 0 && (
          <circle cx={2.5 * unit} cy={2.5 * unit} r={(tone === 'chosen' ? 1.15 : 0.35 + tone * 0.33) * unit} />
        )}
      </pattern>
    ))}
  </defs>
);
