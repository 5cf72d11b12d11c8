import { drawPoster, drawWeek } from '#across/posters/index.ts';
import type { Kit } from './kit.ts';

/** A sheet of a kit as SVG. */
export const drawSheet = ({ poster, format }: Kit['sheets'][number]): string =>
  'rows' in poster ? drawWeek(poster, format) : drawPoster(poster, format);
