export type Point = readonly [x: number, y: number];

/** Where a piece of text lies on the sheet, in what colour and on which ground: what the overflow and contrast tests read. */
export type TextBox = { text: string; corners: readonly Point[]; ink: string; ground: string };

/** A drawn piece of a poster: its markup, and the text in it. */
export type Print = { svg: string; boxes: readonly TextBox[] };

export const drawn = (svg: string): Print => ({ svg, boxes: [] });

export function together(...prints: (Print | string)[]): Print {
  let svg = '';
  const boxes: TextBox[] = [];
  for (const print of prints) {
    if (typeof print === 'string') {
      svg += print;
      continue;
    }
    svg += print.svg;
    boxes.push(...print.boxes);
  }
  return { svg, boxes };
}

/** Turns a print about a point; degrees clockwise. */
export function turned(print: Print, degrees: number, [cx, cy]: Point): Print {
  const angle = (Number(short(degrees)) * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const turn = ([x, y]: Point): Point => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
  return {
    svg: `<g transform="rotate(${short(degrees)} ${short(cx)} ${short(cy)})">${print.svg}</g>`,
    boxes: print.boxes.map((box) => ({ ...box, corners: box.corners.map(turn) })),
  };
}

/** Moves a print down. */
export const lowered = (print: Print, by: number): Print => ({
  svg: `<g transform="translate(0 ${short(by)})">${print.svg}</g>`,
  boxes: print.boxes.map((box) => ({ ...box, corners: box.corners.map(([x, y]): Point => [x, y + by]) })),
});

/** A number with at most one decimal, as it stands in the markup. */
export const short = (value: number): string => String(Math.round(value * 10) / 10 || 0);
