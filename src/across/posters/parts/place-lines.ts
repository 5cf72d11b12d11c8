import { setLines } from '../lettering/set-line.ts';
import { capHeight, reachOf } from '../lettering/typeset.ts';
import { shortened, wrapText } from '../lettering/wrap-text.ts';
import type { Print } from '../print.ts';
import type { Sheet } from '../sheet.ts';

export type PlaceLines = { lines: readonly string[]; size: number };

const leading = 1.14;
// In hundredths of the shorter side. Below the last, a poster a hand wide can no longer be read.
const sizes = { tall: [7, 6.5, 6, 5.5, 5.2, 4.9], wide: [6.4, 5.9, 5.4, 5], small: [7] };
const venueLinesMax = 3;

export type PlaceRoom = { width: number; height: number; linesMax?: number };

/** When and where, in the largest type in which it keeps to its room; a venue runs over three lines at most. */
export function placeLines(sheet: Sheet, { width, height, linesMax = 5 }: PlaceRoom): PlaceLines {
  const steps = sizes[sheet.shape];
  for (const [index, step] of steps.entries()) {
    const size = step * sheet.unit;
    const last = index === steps.length - 1;
    const lines = linesAt(sheet, width / size, last ? linesMax : Math.min(linesMax, 4));
    const whole = lines.every((line) => !/(\p{L}-|…)$/u.test(line));
    if (last || (whole && placeHeight({ lines, size }) <= height)) return { lines, size };
  }
  return { lines: [], size: sheet.unit };
}

export const placeHeight = ({ lines, size }: PlaceLines): number =>
  lines.length ? ((lines.length - 1) * leading + capHeight) * size : 0;

/** Prints the lines with the last one standing on `bottom`. */
export function printPlace(
  { lines, size }: PlaceLines,
  at: { x: number; bottom: number; ink: string; ground: string },
): Print {
  const last = lines.at(-1) ?? '';
  const lift = Math.max(0, reachOf('narrow', last).down - 0.22) * size;
  const baseline = at.bottom - lift - (lines.length - 1) * leading * size;
  return setLines(lines, { cut: 'narrow', size, x: at.x, baseline, ink: at.ink, ground: at.ground }, leading);
}

function linesAt({ time, place, town }: Sheet, width: number, linesMax: number): string[] {
  const townLine = town && !place.toLowerCase().includes(town.toLowerCase()) ? [shortened('narrow', town, width)] : [];
  const timeLine = time ? wrapText('narrow', time, width, 2) : [];
  const room = Math.max(1, Math.min(venueLinesMax, linesMax - townLine.length - timeLine.length));
  const venue = place ? wrapText('narrow', place, width, room) : [];
  return [...timeLine, ...venue, ...townLine];
}
