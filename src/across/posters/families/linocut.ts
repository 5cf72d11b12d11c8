import { nightOf } from '../colour/chords.ts';
import { contrast, cream, ink, luminance, mix } from '../colour/contrast.ts';
import { pickOf } from '../dice.ts';
import { face, within } from '../parts/faces.ts';
import { rain, rays, ripples } from '../parts/gouges.ts';
import { type Print, short, together } from '../print.ts';
import { type Area, markShape, tornOutline } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

type Block = { ground: string; text: string; block: string; cut: string; mark: string; framed: boolean };

/** Linocut: gouges run round the mark, letters are cut by knife; printed dark all over, or as a block on light paper. */
export function linocut(sheet: Sheet): Print {
  const { width, height, margin, unit, shape, scatter } = sheet;
  const block = blockFor(sheet);
  const look = { ink: block.text, ground: block.ground, carve: scatter, cuts: ['condensed'] as const };
  const print = face(sheet, { look, margin: margin * (block.framed ? 1.25 : 1) }, (area) =>
    picture(sheet, area, block),
  );
  if (shape === 'small' || !block.framed) return print;
  const frame = {
    x: margin * 0.42,
    y: margin * 0.42,
    width: width - margin * 0.84,
    height: height - margin * 0.84,
  };
  const edge = tornOutline(frame, unit * 1.3, scatter);
  return together(print, `<path fill="none" stroke="${cream}" stroke-width="${short(unit * 1.1)}" d="${edge}"/>`);
}

function blockFor({ chord, palette }: Sheet): Block {
  const colours = [palette.field, palette.companion1, palette.companion2];
  if (luminance(chord.ground) > 0.45) {
    const block = colours.find((colour) => contrast(colour, chord.ground) >= 4) ?? ink;
    const mark = colours.find((colour) => colour !== block && contrast(colour, block) >= 2.4) ?? chord.ground;
    return { ground: chord.ground, text: mix(block, ink, 0.75), block, cut: chord.ground, mark, framed: false };
  }
  const ground = nightOf(palette.field);
  const light = colours.find((colour) => contrast(colour, ground) >= 3) ?? cream;
  return { ground, text: cream, block: ground, cut: light, mark: cream, framed: true };
}

function picture({ unit, margin, palette, shape, variant, scatter }: Sheet, area: Area, block: Block): string {
  const inset = block.framed ? margin * 0.62 : shape === 'small' ? unit * 4 : margin;
  const field = {
    x: area.x + inset,
    y: area.y + inset,
    width: area.width - (shape === 'wide' && !block.framed ? 1.4 : 2) * inset,
    height: area.height - (shape === 'wide' ? 2 : 1.2) * inset,
  };
  const size = Math.min(field.width, field.height) * 0.6;
  const [x, y] = [field.x + (field.width - size) / 2, field.y + (field.height - size) / 2];
  const grain = unit * (shape === 'small' ? 1.7 : 0.95);
  const cuts = pickOf(variant, [rays, ripples, rain])({ area: field, size, grain, dice: scatter });
  const gouged = `<path fill="${block.cut}" d="${cuts}"/>`;
  const shift = size * 0.03;
  const plate = block.framed ? '' : `<path fill="${block.block}" d="${tornOutline(field, unit * 1.4, scatter)}"/>`;
  return (
    plate +
    (block.framed ? within(field, 'c', gouged) : gouged) +
    markShape({ mark: palette.mark, x: x + shift, y: y + shift, size }, block.cut) +
    markShape({ mark: palette.mark, x: x - shift, y: y - shift, size }, block.mark)
  );
}
