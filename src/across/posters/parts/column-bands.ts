import { cream, ink } from '../colour/contrast.ts';
import { lowered, type Print, short, together } from '../print.ts';
import { type Area, markShape, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

type Hanging = Pick<Sheet, 'width' | 'height'> & { palette: { mark: string } };

/** What programs lay over the head and the foot of a story: no word may stand there. */
export const storyBand = 250;

/** A poster on its column: above and below it the rings, where networks put their own buttons, bear signs and no words. */
export function onColumn(poster: Print, sheet: Hanging): Print & { width: number; height: number } {
  const { width, height, palette } = sheet;
  const whole = height + 2 * storyBand;
  const top = { x: 0, y: 0, width, height: storyBand };
  const foot = { ...top, y: whole - storyBand };
  return {
    ...together(
      lowered(poster, storyBand),
      band(top, palette.mark),
      ring(storyBand - 30),
      band(foot, palette.mark),
      ring(whole - storyBand + 18),
    ),
    width,
    height: whole,
  };

  function ring(y: number) {
    return `<path fill="${cream}" d="M0 ${short(y)}h${width}v12h-${width}z"/>`;
  }
}

const marksInRow = 7;

function band(area: Area, mark: string): string {
  const step = area.width / marksInRow;
  const size = step * 0.5;
  const y = area.y + (area.height - size) / 2;
  const row = Array.from({ length: marksInRow }, (_, index) =>
    markShape({ mark, x: step * (index + 0.5) - size / 2, y, size }, cream),
  );
  return rectangle(area, ink) + row.join('');
}
