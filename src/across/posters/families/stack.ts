import { readable } from '../colour/chords.ts';
import { setLine } from '../lettering/set-line.ts';
import { type StackLine, stackHeight, stackLines } from '../lettering/stack-lines.ts';
import { widthOf } from '../lettering/typeset.ts';
import { dateWidth, dateWithin } from '../parts/date-block.ts';
import { placeLines, printPlace } from '../parts/place-lines.ts';
import { footRow } from '../parts/text-panel.ts';
import { type Print, together } from '../print.ts';
import { type Area, markShape, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

/** Wood type: every line fills the width, small words stand between rules, marks fill what is left. */
export function stack(sheet: Sheet): Print {
  const { width, height, margin, unit, chord, shape } = sheet;
  const ground = rectangle({ x: 0, y: 0, width, height }, chord.ground);
  const inner = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  if (shape === 'small') {
    const { weekday, day, month } = sheet.date;
    return together(
      ground,
      typeBlock(sheet, `${weekday}\u00a0${day} ${month}`, { ...inner, x: margin, y: margin }, true),
    );
  }
  if (shape === 'wide') return together(ground, wideStack(sheet, inner));

  const foot = footRow(sheet, inner.width, unit * 26);
  const bottom = height - margin;
  const ruleTop = bottom - foot.height - unit * 4.4;
  return together(
    ground,
    typeBlock(sheet, sheet.title, { ...inner, height: ruleTop - unit * 3.6 - margin }),
    rectangle({ x: margin, y: ruleTop, width: inner.width, height: unit * 1.3 }, chord.text),
    foot.print(margin, bottom, chord.text, chord.ground),
  );
}

function wideStack(sheet: Sheet, inner: Area): Print {
  const { unit, chord, palette } = sheet;
  const type = { ...inner, width: inner.width * 0.63 };
  const column = { x: type.x + type.width + unit * 8, width: inner.width * 0.37 - unit * 8 };
  const bottom = inner.y + inner.height;
  const dateHeight = Math.min(unit * 24, column.width / dateWidth(sheet));
  const place = placeLines(sheet, { width: column.width, height: unit * 24 });
  const at = { ink: chord.text, ground: chord.ground, x: column.x };
  return together(
    typeBlock(sheet, sheet.title, type),
    rectangle({ x: column.x - unit * 4, y: inner.y, width: unit * 0.9, height: inner.height }, chord.text),
    dateWithin(sheet, { ...at, width: column.width, height: dateHeight, bottom: inner.y + dateHeight }),
    markShape({ mark: palette.mark, x: column.x, y: inner.y + dateHeight + unit * 7, size: unit * 20 }, chord.accent),
    printPlace(place, { ...at, bottom }),
  );
}

function typeBlock(sheet: Sheet, text: string, area: Area, wordByWord = false): Print {
  const { unit, chord } = sheet;
  const gap = unit * 1.9;
  const lines = stackLines(text, { ...area, gap, capMin: unit * 6, wordByWord });
  const rest = area.height - stackHeight(lines, gap);
  const marks = marksFor(area.width, rest - unit * 3, unit);
  const air = marks.count ? rest - marks.size - unit * 3 : rest;
  const step = gap + Math.min(air / Math.max(1, lines.length - (marks.count ? 0 : 1)), unit * 4);
  const accentFirst = sheet.variant() < 0.4;
  const accent = readable(chord.accent, chord.ground, chord.text);
  let top = area.y;
  const prints = lines.map((line, index) => {
    const ink = line.catchword || (index % 2 === 0) === accentFirst ? accent : chord.text;
    const print = line.catchword ? catchLine(sheet, line, area, top) : fullLine(sheet, line, area, top, ink);
    top += (line.up + line.down) * line.size + step;
    return print;
  });
  const row = Array.from({ length: marks.count }, (_, index) => {
    const x = area.x + index * (marks.size + unit * 2.4);
    const place = { mark: sheet.palette.mark, x, y: area.y + area.height - marks.size, size: marks.size };
    return markShape(place, index % 2 ? chord.second : chord.accent);
  });
  return together(...prints, ...row);
}

/** As many marks in a row as fill the width without being taller than the rest. */
function marksFor(width: number, rest: number, unit: number) {
  if (rest < unit * 9) return { count: 0, size: 0 };
  const gap = unit * 2.4;
  const count = Math.max(1, Math.ceil((width + gap) / (rest + gap)));
  return { count, size: Math.min(rest, (width - (count - 1) * gap) / count) };
}

function fullLine({ chord }: Sheet, { cut, text, size, up }: StackLine, area: Area, top: number, ink: string): Print {
  return setLine({ cut, text, size, x: area.x, baseline: top + up * size, ink, ground: chord.ground });
}

function catchLine({ chord, unit }: Sheet, { cut, text, size, up }: StackLine, area: Area, top: number): Print {
  const width = widthOf(cut, text) * size;
  const x = area.x + (area.width - width) / 2;
  const bar = { y: top + (up - 0.3) * size, height: unit * 0.9, width: (area.width - width) / 2 - unit * 2.6 };
  return together(
    rectangle({ x: area.x, ...bar }, chord.accent),
    setLine({ cut, text, size, x, baseline: top + up * size, ink: chord.text, ground: chord.ground }),
    rectangle({ x: area.x + area.width - bar.width, ...bar }, chord.accent),
  );
}
