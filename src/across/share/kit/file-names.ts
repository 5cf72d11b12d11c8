import type { WeekFormat } from '#across/posters/index.ts';
import { slugOf } from '#kernel/slug.ts';

const lettersMax = 48;
const sizes: Readonly<Record<WeekFormat, string>> = {
  quer: '1200x630.png',
  hochformat: '1080x1350.png',
  story: '1080x1920.png',
  a4: 'a4.pdf',
};

/** The beginning of a kit's file names: ASCII of our own making, never a path. */
export const baseName = (title: string, otherwise: string) => slugOf(title, lettersMax) || otherwise;

/** "nachtfahrt-1080x1350.png" */
export const sheetName = (base: string, format: WeekFormat) => `${base}-${sizes[format]}`;
