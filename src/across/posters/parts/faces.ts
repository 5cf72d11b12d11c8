import { type Print, short, together } from '../print.ts';
import { type Area, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';
import { dateWithin } from './date-block.ts';
import { planPanel, printPanel, type TextLook } from './text-panel.ts';

/** How a picture and the text share the sheet. */
export type Face = {
  /** The picture's share of a tall sheet. */
  share?: number;
  pictureBelow?: boolean;
  look: TextLook;
  /** How far the text keeps from the sheet's edge. */
  margin?: number;
};

/** Lays a picture and the text out on any sheet: above, below or beside each other; small sheets carry the date alone. */
export function face(sheet: Sheet, { share, pictureBelow = false, look, margin }: Face, draw: Draw): Print {
  const all = rectangle({ x: 0, y: 0, width: sheet.width, height: sheet.height }, look.ground);
  const shares = (picture: number) => halves(sheet, picture, pictureBelow);
  if (sheet.shape === 'small') {
    const [picture, rest] = shares(0.64);
    return together(all, draw(picture), rectangle(rest, look.ground), smallDate(sheet, look.ink, look.ground));
  }
  const wanted = share ?? pictureShare(sheet);
  const plan = planPanel(sheet, inset(sheet, shares(wanted)[1], margin), look.cuts);
  // What the title cannot use goes to the picture.
  const grown = share ? wanted : Math.min(wanted + plan.spare / sheet.height, 0.66);
  const [picture, rest] = shares(grown);
  return together(all, draw(picture), rectangle(rest, look.ground), printPanel(plan, inset(sheet, rest, margin), look));
}

type Draw = (area: Area) => Print | string;

function halves({ width, height, shape }: Sheet, share: number, pictureBelow: boolean): [Area, Area] {
  if (shape === 'wide') {
    const left = width * 0.46;
    return [
      { x: 0, y: 0, width: left, height },
      { x: left, y: 0, width: width - left, height },
    ];
  }
  const above = height * (shape === 'small' ? 0.64 : pictureBelow ? 1 - share : share);
  const upper = { x: 0, y: 0, width, height: above };
  const lower = { x: 0, y: above, width, height: height - above };
  return pictureBelow && shape === 'tall' ? [lower, upper] : [upper, lower];
}

/** The room for text in its half; towards the picture it may come a little closer. */
function inset({ shape, margin: usual }: Sheet, { x, y, width, height }: Area, margin = usual): Area {
  const above = y > 0 ? margin * 0.85 : margin;
  const below = y > 0 || shape === 'wide' ? margin : margin * 0.85;
  return { x: x + margin, y: y + above, width: width - 2 * margin, height: height - above - below };
}

/** Long titles leave the picture less. */
export function pictureShare({ title }: Sheet): number {
  if (title.length <= 24) return 0.5;
  return title.length <= 60 ? 0.48 : 0.42;
}

/** The date across the foot of a small sheet. */
export function smallDate(sheet: Sheet, ink: string, ground: string): Print {
  const { width, height } = sheet;
  const inset = width * 0.065;
  return dateWithin(sheet, {
    x: inset,
    bottom: height - inset,
    width: width - 2 * inset,
    height: height * 0.27,
    ink,
    ground,
  });
}

/** Markup that shows only within an area. */
export const within = ({ x, y, width, height }: Area, id: string, svg: string): string =>
  `<clipPath id="${id}"><path d="M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z"/></clipPath><g clip-path="url(#${id})">${svg}</g>`;
