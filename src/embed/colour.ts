export type Colour = readonly [red: number, green: number, blue: number];

/** "rgb(163, 47, 20)" as browsers compute it, or #a32f14; nothing when it is see-through or written otherwise. */
export function readColour(text: string): Colour | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const all = Number.parseInt(hex, 16);
    return [all >> 16, (all >> 8) & 255, all & 255];
  }
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/i.exec(text.trim());
  if (!rgb || (rgb[4] !== undefined && Number(rgb[4]) < (rgb[5] ? 50 : 0.5))) return undefined;
  return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
}

export const writeColour = (colour: Colour) => `rgb(${colour.map((part) => Math.round(part)).join(' ')})`;

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

export const white: Colour = [255, 255, 255];
export const black: Colour = [0, 0, 0];

/** Text in an accent is readable from here on (AA); the last bit is lost when colours are rounded. */
const enough = 4.6;
const steps = 20;

/** Black or white, whichever can be read better on a colour: one of the two always reaches 4.5. */
export const textOn = (ground: Colour) => (contrast(white, ground) >= contrast(black, ground) ? white : black);

const between = (from: Colour, to: Colour, share: number): Colour => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/** The accent itself where it can be read on the ground, else as little darker or lighter as needed. */
export function readableOn(ground: Colour, accent: Colour): Colour {
  const end = textOn(ground);
  for (let step = 0; step <= steps; step++) {
    const mixed = between(accent, end, step / steps);
    if (contrast(mixed, ground) >= enough) return mixed;
  }
  return end;
}
