import { cream, ink, mix, paper } from '../colour/contrast.ts';
import { pickBetween } from '../dice.ts';
import { fitText, heightOf } from '../lettering/fit-text.ts';
import { type Point, type Print, together, turned } from '../print.ts';
import { type Area, rectangle, tornOutline } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';
import { dateBlock, dateWidth } from './date-block.ts';
import { placeHeight, placeLines, printPlace } from './place-lines.ts';
import { printTitle } from './text-panel.ts';

/** The sheet pasted last: title, when and where on torn paper, with the shadow of the sheet beneath it. */
export function pastedSheet(sheet: Sheet, mirrored: boolean): Print {
  const { unit, margin, palette, scatter, shape, width, height } = sheet;
  const area: Area =
    shape === 'wide'
      ? {
          x: mirrored ? width * 0.36 : margin * 0.7,
          y: height * 0.29,
          width: width * 0.64 - margin * 0.7,
          height: height * 0.65,
        }
      : { x: margin * 0.62, y: height * 0.42, width: width - margin * 1.24, height: height * 0.548 };
  const degrees = pickBetween(scatter, -2, -0.7) * (mirrored ? -1 : 1);
  const shadow = { ...area, x: area.x + unit * 1.1, y: area.y + unit * 1.4 };
  return turned(
    together(
      `<path fill="${mix(palette.field, ink, 0.7)}" d="${tornOutline(shadow, unit * 2.2, scatter)}"/>`,
      `<path fill="${paper}" d="${tornOutline(area, unit * 2, scatter)}"/>`,
      sheetText(sheet, area),
    ),
    degrees,
    middleOf(area),
  );
}

function sheetText(sheet: Sheet, area: Area): Print {
  const { unit, palette, shape } = sheet;
  const inset = unit * 5.6;
  const inner = {
    x: area.x + inset,
    y: area.y + inset * 1.05,
    width: area.width - 2 * inset,
    height: area.height - 2.2 * inset,
  };
  const place = placeLines(sheet, {
    width: inner.width,
    height: inner.height * 0.36,
    linesMax: shape === 'wide' ? 3 : 4,
  });
  const bottom = inner.y + inner.height;
  const ruleTop = bottom - placeHeight(place) - unit * 4.6;
  const room = ruleTop - unit * 4 - inner.y;
  const setting = fitText(sheet.title, { width: inner.width, height: room, sizeMax: unit * 40 });
  const top = inner.y + Math.min((room - heightOf(setting)) / 2, unit * 9);
  return together(
    printTitle(setting, { x: inner.x, top, ink, ground: paper }),
    rectangle({ x: inner.x, y: ruleTop, width: unit * 16, height: unit * 1.3 }, palette.field),
    printPlace(place, { x: inner.x, bottom, ink, ground: paper }),
  );
}

/** The slip with the date, stuck on beside it. */
export function pastedSlip(sheet: Sheet, mirrored: boolean): Print {
  const { unit, margin, scatter, shape, width, height } = sheet;
  const dateHeight = height * (shape === 'wide' ? 0.235 : 0.145);
  const inset = unit * 4;
  const [slipWidth, slipHeight] = [dateWidth(sheet) * dateHeight + 2.2 * inset, dateHeight + 2 * inset];
  const area: Area = {
    x: mirrored !== (shape === 'wide') ? width - slipWidth - margin * 0.75 : margin * 0.75,
    y: height * (shape === 'wide' ? 0.07 : 0.045),
    width: slipWidth,
    height: slipHeight,
  };
  const date = dateBlock(sheet, {
    x: area.x + inset * 1.1,
    bottom: area.y + inset + dateHeight,
    height: dateHeight,
    ink,
    ground: cream,
  });
  const paste = `<path fill="${cream}" d="${tornOutline(area, unit * 1.8, scatter)}"/>`;
  return turned(together(paste, date), pickBetween(scatter, 0.6, 2.6) * (mirrored ? -1 : 1), middleOf(area));
}

const middleOf = ({ x, y, width, height }: Area): Point => [x + width / 2, y + height / 2];
