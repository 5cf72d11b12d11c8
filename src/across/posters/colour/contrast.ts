export const paper = '#f7f0e1';
export const ink = '#1c1815';
export const cream = '#fff9ec';

/** The contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Relative luminance after WCAG 2.2, from 0 to 1. */
export function luminance(colour: string): number {
  const found = luminances.get(colour);
  if (found !== undefined) return found;
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const computed = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  luminances.set(colour, computed);
  return computed;
}

/** Lays one colour over another; `share` of the second shows. */
export function mix(one: string, other: string, share: number): string {
  const upper = channels(other);
  return hex(channels(one).map((value, index) => value + ((upper[index] ?? 0) - value) * share));
}

/** Two colours printed over each other with see-through ink. */
export function overprint(one: string, other: string): string {
  const upper = channels(other);
  return hex(channels(one).map((value, index) => (value * (upper[index] ?? 0)) / 255));
}

/** The text colour that reads on a ground: cream where it can, else ink. */
export const inkOn = (ground: string): string =>
  contrast(ground, cream) >= textContrast || contrast(ground, cream) > contrast(ground, ink) ? cream : ink;

/** What every text keeps from its ground. */
export const textContrast = 4.5;

// The palette is small and its mixtures are few, so the table stays small.
const luminances = new Map<string, number>();

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (values: number[]): string =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
