/** The numbers of a list as SVG writes them, with or without anything between them. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([one]) => Number(one));

/** A number as PDF writes it: no exponent, three decimals. */
export const written = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);
