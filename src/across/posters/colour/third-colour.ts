import { contrast, cream, ink, luminance, overprint } from './contrast.ts';

/** The colour where two inks meet: their overprint, or what tells itself from both. It must tell itself from `below` most. */
export function thirdColour(above: string, below: string, ground: string): string {
  const print = overprint(above, below);
  const candidates = luminance(ground) < 0.12 ? [cream, print, ground] : [print, cream, ink, ground];
  const clear = (colour: string) => Math.min(contrast(colour, above) / 1.3, contrast(colour, below) / 1.8);
  const found = candidates.find((colour) => clear(colour) >= 1);
  return found ?? candidates.reduce((best, colour) => (clear(colour) > clear(best) ? colour : best));
}
