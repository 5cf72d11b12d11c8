import type { Dice } from '../dice.ts';
import { pickBetween } from '../dice.ts';
import { short } from '../print.ts';
import { type Area, markShape } from '../shapes.ts';

/** What an old poster leaves on the wall: a halftone, stripes, lines of type or a row of marks. */
export function texture(kind: number, area: Area, step: number, colour: string, mark: string, dice: Dice): string {
  const makers = [halftone, stripes, linesOfType, rowsOfMarks];
  return (makers[kind] ?? halftone)(area, step, colour, mark, dice);
}

function halftone({ x, y, width, height }: Area, step: number, colour: string, _mark: string, dice: Dice): string {
  const fromTop = dice() < 0.5;
  const rows = Math.floor(height / step);
  let path = '';
  for (let row = 0; row < rows; row++) {
    const fade = fromTop ? 1 - row / rows : (row + 1) / rows;
    const radius = Math.round(step * 0.56 * fade * 2) / 2;
    if (radius < 1) continue;
    for (let column = 0; column * step < width; column++) {
      const left = Math.round(x + (column + (row % 2) / 2) * step - radius);
      path += `M${left} ${Math.round(y + row * step)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
    }
  }
  return `<path fill="${colour}" d="${path}"/>`;
}

function stripes({ x, y, width, height }: Area, step: number, colour: string, _mark: string, dice: Dice): string {
  const lean = height * (dice() < 0.5 ? 0.6 : -0.6);
  let path = '';
  for (let at = -width; at < width * 2; at += step * 1.7) {
    path += `M${short(x + at)} ${short(y)}h${short(step * 0.85)}l${short(lean)} ${short(height)}h${short(-step * 0.85)}z`;
  }
  return `<path fill="${colour}" d="${path}"/>`;
}

function linesOfType({ x, y, width, height }: Area, step: number, colour: string, _mark: string, dice: Dice): string {
  let path = '';
  for (let top = y + step; top < y + height; top += step * 1.15) {
    let at = x + step * 0.5;
    while (at < x + width) {
      const word = step * pickBetween(dice, 0.8, 4);
      path += `M${short(at)} ${short(top)}h${short(word)}v${short(step * 0.62)}h${short(-word)}z`;
      at += word + step * 0.5;
    }
  }
  return `<path fill="${colour}" d="${path}"/>`;
}

function rowsOfMarks({ x, y, width, height }: Area, step: number, colour: string, mark: string): string {
  const size = step * 2;
  let svg = '';
  for (let row = 0; row * size * 1.2 < height; row++) {
    for (let column = 0; column * size * 1.25 < width; column++) {
      svg += markShape(
        { mark, x: x + (column + (row % 2) * 0.5) * size * 1.25, y: y + size * 0.5 + row * size * 1.2, size },
        colour,
      );
    }
  }
  return svg;
}
