import { cream, ink } from '../colour/contrast.ts';
import { setLine } from '../lettering/set-line.ts';
import { capHeight, widthOf } from '../lettering/typeset.ts';
import { type Print, type TextBox, together, turned } from '../print.ts';
import { rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';
import { cancelledWord } from '../words.ts';

const degrees = -9;
const slope = Math.tan((-degrees * Math.PI) / 180);

/** A band across a printed poster that says the date is off, where it hides the least of the words. */
export function cancelledBand(sheet: Sheet, boxes: readonly TextBox[]): Print {
  const { width, unit, locale } = sheet;
  const height = unit * 20;
  const middle = quietestHeight(sheet, height + unit * 3, boxes);
  const band = { x: -width * 0.1, y: middle - height / 2, width: width * 1.2, height };
  const text = cancelledWord(locale);
  const size = Math.min((height * 0.56) / capHeight, (width * 0.82) / widthOf('condensed', text));
  const baseline = middle + (capHeight * size) / 2;
  return turned(
    together(
      rectangle({ ...band, y: band.y - unit * 1.4, height: height + unit * 2.8 }, cream),
      rectangle(band, ink),
      setLine({ cut: 'condensed', text, size, x: width / 2, baseline, ink: cream, ground: ink, align: 'middle' }),
    ),
    degrees,
    [width / 2, middle],
  );
}

function quietestHeight({ width, height }: Sheet, bandHeight: number, boxes: readonly TextBox[]): number {
  let best = { middle: height * 0.3, hidden: Number.POSITIVE_INFINITY };
  for (const share of [0.3, 0.36, 0.24, 0.18, 0.12, 0.42, 0.48, 0.54, 0.6, 0.66, 0.72, 0.78]) {
    const middle = height * share;
    const hidden = boxes.reduce((sum, box) => sum + hiddenOf(box, width, middle, bandHeight), 0);
    if (hidden < best.hidden) best = { middle, hidden };
  }
  return best.middle;
}

/** How much of a box the band would cover, taking the box as upright. */
function hiddenOf({ corners }: TextBox, width: number, middle: number, bandHeight: number): number {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const bandMiddle = middle - ((left + right) / 2 - width / 2) * slope;
  const reach = bandHeight / 2 + ((right - left) / 2) * slope;
  return Math.max(0, Math.min(bottom, bandMiddle + reach) - Math.max(top, bandMiddle - reach)) * (right - left);
}
