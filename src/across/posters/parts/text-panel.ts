import type { Dice } from '../dice.ts';
import { fitText, heightOf, type Setting } from '../lettering/fit-text.ts';
import type { Cut } from '../lettering/glyphs.ts';
import { setLines } from '../lettering/set-line.ts';
import { type Print, together } from '../print.ts';
import type { Area } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';
import { dateBlock, dateWidth } from './date-block.ts';
import { placeHeight, placeLines, printPlace } from './place-lines.ts';

export type TextLook = {
  ink: string;
  ground: string;
  cuts?: readonly Cut[];
  carve?: Dice;
};

/** Prints fitted lines with the ink of the first line touching `top`. */
export function printTitle(
  setting: Setting,
  at: { x: number; top: number; ink: string; ground: string; carve?: Dice | undefined },
): Print {
  const { lines, cut, size, leading, up } = setting;
  const baseline = at.top + up * size;
  return setLines(lines, { cut, size, x: at.x, baseline, ink: at.ink, ground: at.ground, carve: at.carve }, leading);
}

/** The foot of a poster: the date at the left, when and where beside it. Its height is known before it is printed. */
export function footRow(sheet: Sheet, width: number, heightMax: number) {
  const { unit, shape } = sheet;
  const gap = unit * (shape === 'wide' ? 5 : 4.2);
  const dateHeight = Math.min(unit * (shape === 'wide' ? 18 : 18.5), heightMax, (width * 0.48) / dateWidth(sheet));
  const dateSpan = dateWidth(sheet) * dateHeight;
  const place = placeLines(sheet, { width: width - dateSpan - gap, height: Math.min(heightMax, unit * 23.5) });
  const height = Math.max(dateHeight, placeHeight(place));
  const print = (x: number, bottom: number, ink: string, ground: string): Print =>
    together(
      dateBlock(sheet, { x, bottom, height: dateHeight, ink, ground }),
      printPlace(place, { x: x + dateSpan + gap, bottom, ink, ground }),
    );
  return { height, print };
}

/** Title, date and place before they are printed: the title takes what the foot leaves; `spare` is what it could not use. */
export function planPanel(sheet: Sheet, { width, height }: Pick<Area, 'width' | 'height'>, cuts?: readonly Cut[]) {
  const foot = footRow(sheet, width, height * 0.42);
  const room = height - foot.height - sheet.unit * 5;
  const setting = fitText(sheet.title, { width, height: room, sizeMax: sheet.unit * 36, cuts });
  return { setting, foot, spare: Math.max(0, room - heightOf(setting)) };
}

/** Prints a planned panel: the title at the top of its area, the foot at its bottom. */
export function printPanel({ setting, foot }: ReturnType<typeof planPanel>, area: Area, look: TextLook): Print {
  const { ink, ground, carve } = look;
  return together(
    printTitle(setting, { x: area.x, top: area.y, ink, ground, carve }),
    foot.print(area.x, area.y + area.height, ink, ground),
  );
}
