import { setLine } from '../lettering/set-line.ts';
import { capHeight, widthOf } from '../lettering/typeset.ts';
import { type Print, together } from '../print.ts';
import type { Sheet } from '../sheet.ts';

// The words beside the numeral, as shares of its height.
const wordHeight = 0.42;
const gap = 0.12;

type Dated = Pick<Sheet, 'date'>;

export type DatePlace = { x: number; bottom: number; height: number; ink: string; ground: string };

/** How wide the date stands at a height of 1. */
export function dateWidth({ date }: Dated): number {
  const words = Math.max(widthOf('narrow', date.weekday), widthOf('narrow', date.month));
  return widthOf('condensed', date.day) / capHeight + gap + (words * wordHeight) / capHeight;
}

/** The date as a block: the day at the left, the weekday above the month at the right. */
export function dateBlock({ date }: Dated, { x, bottom, height, ink, ground }: DatePlace): Print {
  const size = height / capHeight;
  const words = {
    cut: 'narrow',
    x: x + widthOf('condensed', date.day) * size + gap * height,
    size: size * wordHeight,
    ink,
    ground,
  } as const;
  return together(
    setLine({ cut: 'condensed', text: date.day, size, x, baseline: bottom, ink, ground }),
    setLine({ ...words, text: date.weekday, baseline: bottom - height * (1 - wordHeight) }),
    setLine({ ...words, text: date.month, baseline: bottom }),
  );
}

/** The date as large as a box allows, at the box's left and foot. */
export function dateWithin(sheet: Dated, place: DatePlace & { width: number }): Print {
  return dateBlock(sheet, { ...place, height: Math.min(place.height, place.width / dateWidth(sheet)) });
}
