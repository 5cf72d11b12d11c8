import { inkOn } from '../colour/contrast.ts';
import { pickBetween } from '../dice.ts';
import { fitText, heightOf } from '../lettering/fit-text.ts';
import { smallDate } from '../parts/faces.ts';
import { footRow, printTitle } from '../parts/text-panel.ts';
import { drawn, type Print, together, turned } from '../print.ts';
import { type Area, markShape, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

/** Constructivist: the title climbs on a band, bars run along with it. */
export function diagonal(sheet: Sheet): Print {
  const { width, height, margin, unit, chord, palette, shape, variant, scatter } = sheet;
  const degrees = shape === 'wide' ? -6.5 : shape === 'small' ? -16 : pickBetween(scatter, -17, -13);
  const band: Area = {
    x: -width * 0.3,
    width: width * 1.6,
    height: height * { tall: sheet.title.length > 40 ? 0.4 : 0.36, wide: 0.47, small: 0.27 }[shape],
    y: 0,
  };
  band.y = height * { tall: 0.425, wide: 0.385, small: 0.36 }[shape] - band.height / 2;
  const low = variant() < 0.5;
  const bars = [
    { ...band, y: band.y - unit * 4.6, height: unit * 2.2, colour: chord.text },
    {
      ...band,
      y: band.y + band.height + unit * 2.2,
      height: unit * (low ? 5 : 2),
      x: width * 0.38,
      colour: low ? chord.second : chord.text,
    },
    {
      ...band,
      y: band.y + band.height + unit * (low ? 9.2 : 6),
      height: unit * (low ? 1.8 : 5),
      x: width * 0.62,
      colour: low ? chord.text : chord.second,
    },
  ];
  const climbing = together(
    ...bars.map(({ colour, ...bar }) => rectangle(bar, colour)),
    rectangle(band, chord.accent),
    shape === 'small' ? bandMark(sheet, band) : bandTitle(sheet, band, degrees),
  );
  const markSize = shape === 'wide' ? unit * 23 : unit * 36;
  const mark = { mark: palette.mark, x: margin * 0.8, y: margin * 0.8, size: markSize };
  return together(
    rectangle({ x: 0, y: 0, width, height }, chord.ground),
    shape === 'small' ? '' : markShape(mark, chord.second),
    turned(climbing, degrees, [width / 2, band.y + band.height / 2]),
    shape === 'small' ? smallDate(sheet, chord.text, chord.ground) : foot(sheet),
  );
}

function bandMark({ width, chord, palette }: Sheet, band: Area): Print {
  const size = band.height * 0.74;
  const mark = { mark: palette.mark, x: width * 0.5 - size / 2, y: band.y + (band.height - size) / 2, size };
  return drawn(markShape(mark, inkOn(chord.accent)));
}

/** The sheet's edges cut the band aslant, so its lines are shorter than the band is wide. */
function bandTitle({ width, margin, unit, chord, title }: Sheet, band: Area, degrees: number): Print {
  const angle = (-degrees * Math.PI) / 180;
  const span = width / Math.cos(angle) - band.height * Math.tan(angle) - 1.7 * margin;
  const setting = fitText(title, { width: span, height: band.height - unit * 8, sizeMax: band.height });
  const at = { x: width / 2 - span / 2, top: band.y + (band.height - heightOf(setting)) / 2 };
  return printTitle(setting, { ...at, ink: inkOn(chord.accent), ground: chord.accent });
}

function foot(sheet: Sheet): Print {
  const { width, height, margin, unit, chord, shape } = sheet;
  const x = shape === 'wide' ? width * 0.44 : margin;
  const row = footRow(sheet, width - margin - x, unit * (shape === 'wide' ? 20 : 25));
  return row.print(x, height - margin, chord.text, chord.ground);
}
