import { readable } from '../colour/chords.ts';
import { inkOn } from '../colour/contrast.ts';
import { fitText, heightOf } from '../lettering/fit-text.ts';
import { setLine } from '../lettering/set-line.ts';
import { capHeight, widthOf } from '../lettering/typeset.ts';
import { placeHeight, placeLines, printPlace } from '../parts/place-lines.ts';
import { footRow, printTitle } from '../parts/text-panel.ts';
import { type Print, together, turned } from '../print.ts';
import { type Area, markShape, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

/** The column itself: the title climbs up its field, the date stands beside it. */
export function column(sheet: Sheet): Print {
  const { width, height, chord, shape, variant } = sheet;
  const ground = rectangle({ x: 0, y: 0, width, height }, chord.ground);
  if (shape === 'wide') return together(ground, lyingColumn(sheet));
  const atRight = variant() < 0.4;
  const drumWidth = width * (shape === 'small' ? 0.42 : 0.55);
  const drum = { x: atRight ? width - drumWidth : 0, y: 0, width: drumWidth, height };
  const side = { x: atRight ? 0 : drumWidth, y: 0, width: width - drumWidth, height };
  const text = shape === 'small' ? sheet.date.monthLong : sheet.title;
  return together(ground, rectangle(drum, chord.accent), climbing(sheet, drum, text), beside(sheet, side));
}

function climbing({ unit, chord, margin, shape }: Sheet, drum: Area, text: string): Print {
  const inset = shape === 'small' ? unit * 7 : margin;
  const room = { width: drum.height - 2 * inset, height: drum.width - 2 * inset };
  const setting = fitText(text, {
    ...room,
    sizeMax: unit * 52,

    cuts: ['condensed'],
    linesMax: shape === 'small' ? 1 : 9,
  });
  // Laid flat at the drum's foot, then turned about its lower left corner.
  const top = drum.height + (drum.width - heightOf(setting)) / 2;
  const flat = printTitle(setting, { x: drum.x + inset, top, ink: inkOn(chord.accent), ground: chord.accent });
  return turned(flat, -90, [drum.x, drum.height]);
}

function beside(sheet: Sheet, side: Area): Print {
  const { unit, chord, palette, date, margin, shape } = sheet;
  const colours = { ink: chord.text, ground: chord.ground };
  const inset = shape === 'small' ? unit * 5 : margin * 0.85;
  const [x, width, bottom] = [
    side.x + inset,
    side.width - 2 * inset,
    side.height - (shape === 'small' ? inset : margin),
  ];
  const top = shape === 'small' ? inset : margin;
  const dayInk = readable(chord.second, chord.ground, chord.text);
  const size = Math.min(
    width / widthOf('condensed', date.day),
    (side.height * (shape === 'small' ? 0.42 : 0.27)) / capHeight,
  );
  const baseline = top + size * capHeight;
  const day = setLine({ cut: 'condensed', text: date.day, size, x, baseline, ink: dayInk, ground: chord.ground });
  if (shape === 'small') {
    const weekday = setLine({
      cut: 'narrow',
      text: date.weekday,
      size: unit * 17,
      x,
      baseline: baseline + unit * 19,
      ...colours,
    });
    const markSize = Math.min(width, bottom - baseline - unit * 27);
    const mark = { mark: palette.mark, x, y: bottom - markSize, size: markSize };
    return together(day, weekday, markShape(mark, chord.second === chord.ground ? chord.text : chord.second));
  }
  const words = `${date.weekday} ${date.month}`;
  const wordSize = Math.min(unit * 9.4, width / widthOf('narrow', words));
  const wordBase = baseline + wordSize * capHeight + unit * 3.4;
  const place = placeLines(sheet, { width, height: unit * 34 });
  const marks = markStack(sheet, {
    x,
    width,
    y: wordBase + unit * 7,
    height: bottom - placeHeight(place) - unit * 7 - wordBase - unit * 7,
  });
  return together(
    day,
    setLine({ cut: 'narrow', text: words, size: wordSize, x, baseline: wordBase, ...colours }),
    marks,
    printPlace(place, { x, bottom, ...colours }),
  );
}

function markStack({ chord, palette, unit }: Sheet, { x, y, width, height }: Area): string {
  const gap = unit * 2.4;
  const count = Math.min(3, Math.max(1, Math.floor((height + gap) / (width + gap))));
  const size = Math.min(width, height);
  if (size < unit * 8) return '';
  const top = y + height - count * size - (count - 1) * gap;
  return Array.from({ length: count }, (_, index) => {
    const place = { mark: palette.mark, x, y: top + index * (size + gap), size };
    return markShape(place, index % 2 ? chord.accent : chord.second);
  }).join('');
}

function lyingColumn(sheet: Sheet): Print {
  const { width, height, margin, unit, chord, palette, title } = sheet;
  const drum = { x: 0, y: 0, width, height: height * 0.63 };
  const setting = fitText(title, {
    width: width - 2 * margin,
    height: drum.height - 1.7 * margin,
    sizeMax: height * 0.62,
    cuts: ['condensed'],
  });
  const markSize = unit * 24;
  const row = footRow(sheet, width - 2 * margin - markSize - unit * 6, unit * 24);
  const mark = {
    mark: palette.mark,
    x: width - margin - markSize,
    y: height - margin * 0.95 - markSize,
    size: markSize,
  };
  return together(
    rectangle(drum, chord.accent),
    printTitle(setting, {
      x: margin,
      top: (drum.height - heightOf(setting)) / 2,
      ink: inkOn(chord.accent),
      ground: chord.accent,
    }),
    row.print(margin, height - margin, chord.text, chord.ground),
    markShape(mark, chord.second),
  );
}
