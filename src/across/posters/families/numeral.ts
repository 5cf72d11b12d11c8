import { genreMarks } from '#modules/calendar/vocabulary/genre-marks.ts';
import { readable } from '../colour/chords.ts';
import { contrast, cream, inkOn, luminance, overprint } from '../colour/contrast.ts';
import { pickOf } from '../dice.ts';
import { fitText } from '../lettering/fit-text.ts';
import type { Cut } from '../lettering/glyphs.ts';
import { setLine } from '../lettering/set-line.ts';
import { capHeight, outlinePath, typeset, widthOf } from '../lettering/typeset.ts';
import { placeHeight, placeLines, printPlace } from '../parts/place-lines.ts';
import { printTitle } from '../parts/text-panel.ts';
import { type Print, short, together } from '../print.ts';
import { type Area, type MarkPlace, markShape, markTransform, rectangle } from '../shapes.ts';
import type { Sheet } from '../sheet.ts';

/** The day is the picture: it runs off the sheet and prints over the mark. */
export function numeral(sheet: Sheet): Print {
  const { width, height, margin, chord, shape } = sheet;
  const ground = rectangle({ x: 0, y: 0, width, height }, chord.ground);
  if (shape === 'small') {
    const strip = { x: 0, y: height * 0.77, width, height: height * 0.23 };
    return together(ground, bigDay(sheet, { x: 0, y: 0, width, height: strip.y }), monthStrip(sheet, strip));
  }
  if (shape === 'wide') {
    const text = { x: width * 0.5, y: margin, width: width * 0.5 - margin, height: height - 2 * margin };
    return together(ground, bigDay(sheet, { x: 0, y: 0, width: width * 0.46, height }), dayText(sheet, text));
  }
  const share = sheet.title.length > 60 ? 0.44 : 0.51;
  const text = {
    x: margin,
    y: height * share + margin * 0.9,
    width: width - 2 * margin,
    height: height * (1 - share) - margin * 1.9,
  };
  return together(ground, bigDay(sheet, { x: 0, y: 0, width, height: height * share }), dayText(sheet, text));
}

/** The numeral is a picture, so it may lose a little at the edge; the month below and the page beside it repeat it. */
function bigDay(sheet: Sheet, area: Area): string {
  const { chord, date, variant } = sheet;
  const ink = readable(chord.accent, chord.ground, chord.text);
  const second = ink === chord.accent ? chord.second : chord.accent;
  const { cut, size } = largestCut(date.day, area);
  const width = widthOf(cut, date.day) * size;
  const bleed = area.width * 0.025;
  const side = pickOf(variant, ['left', 'right', 'middle'] as const);
  const x = { left: -bleed, right: area.width - width + bleed, middle: (area.width - width) / 2 }[side];
  const baseline = area.y + (area.height + capHeight * size) / 2 - area.height * 0.035;
  const mark = markBehind(sheet, area, side === 'right');
  const scale = Math.round(size * 10) / 10_000;
  const path = outlinePath(typeset(cut, date.day));
  const day = `transform="translate(${short(x)} ${short(baseline)})scale(${scale})" d="${path}"/>`;
  const both = throughColour(ink, second, chord.ground);
  const over =
    ink === both
      ? ''
      : `<clipPath id="d"><path clip-rule="evenodd" transform="${markTransform(mark)}" d="${mark.mark}"/></clipPath><g clip-path="url(#d)"><path fill="${both}" ${day}</g>`;
  return `${markShape(mark, second)}<path fill="${ink}" ${day}${over}`;
}

/** The numeral where it prints over the mark: a third colour if the numeral stays whole in it, else its own. */
function throughColour(day: string, mark: string, ground: string): string {
  const over = luminance(ground) < 0.12 ? cream : overprint(day, mark);
  return contrast(over, mark) >= 1.8 && contrast(over, ground) >= 3 ? over : day;
}

/** Runs off the other side, or stands right behind; a ring always stands behind, lest it be read as a nought. */
function markBehind({ palette, variant }: Sheet, area: Area, atLeft: boolean): MarkPlace {
  const side = Math.min(area.width, area.height);
  if (palette.mark === genreMarks.musik || variant() < 0.25) {
    const size = side * 1.16;
    return { mark: palette.mark, x: area.x + (area.width - size) / 2, y: area.y + (area.height - size) / 2, size };
  }
  const size = side * 0.74;
  const x = atLeft ? area.x - size * 0.16 : area.x + area.width - size * 0.84;
  return { mark: palette.mark, x, y: area.y + (area.height - size) * (variant() < 0.5 ? 0.1 : 0.92), size };
}

/** One digit fills the sheet best when it is wide, two when they are narrow. */
function largestCut(day: string, { width, height }: Area): { cut: Cut; size: number } {
  const cuts: Cut[] = ['condensed', 'narrow', 'expanded'];
  const fitting = cuts.map((cut) => ({
    cut,
    size: Math.min((width * 1.04) / widthOf(cut, day), (height * 0.98) / capHeight),
  }));
  return fitting.reduce((best, next) => (areaOf(day, next) > areaOf(day, best) * 1.02 ? next : best));
}

const areaOf = (day: string, { cut, size }: { cut: Cut; size: number }) => widthOf(cut, day) * size * size;

function monthStrip(sheet: Sheet, strip: Area): Print {
  const { chord, date } = sheet;
  const ground = readable(chord.accent, chord.ground, chord.text) === chord.accent ? chord.accent : chord.text;
  const inset = strip.width * 0.065;
  const text = `${date.weekday} ${date.month}`;
  const size = Math.min((strip.height * 0.6) / capHeight, (strip.width - 2 * inset) / widthOf('narrow', text));
  const baseline = strip.y + (strip.height + capHeight * size) / 2;
  const line = { cut: 'narrow', text, size, x: inset, baseline, ink: inkOn(ground), ground } as const;
  return together(rectangle(strip, ground), setLine(line));
}

function dayText(sheet: Sheet, { x, y, width, height }: Area): Print {
  const { unit, chord, date } = sheet;
  const colours = { ink: chord.text, ground: chord.ground };
  const head = sheet.titled ? `${date.weekday}, ${date.monthLong}` : date.monthLong;
  const headSize = Math.min(unit * 7.4, width / widthOf('expanded', head));
  const headHeight = headSize * capHeight;
  const place = placeLines(sheet, { width, height: unit * 18.5, linesMax: 4 });
  const titleTop = y + headHeight + unit * 4.4;
  const room = y + height - placeHeight(place) - unit * 5 - titleTop;
  const setting = fitText(sheet.title, { width, height: room, sizeMax: unit * 30 });
  return together(
    setLine({ cut: 'expanded', text: head, size: headSize, x, baseline: y + headHeight, ...colours }),
    printTitle(setting, { x, top: titleTop, ...colours }),
    printPlace(place, { x, bottom: y + height, ...colours }),
  );
}
