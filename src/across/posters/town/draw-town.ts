import { genreColours, genreMarks } from '#modules/calendar/vocabulary/genre-marks.ts';
import { ink, inkOn, paper } from '../colour/contrast.ts';
import { fitText, heightOf } from '../lettering/fit-text.ts';
import { setLine } from '../lettering/set-line.ts';
import { widthOf } from '../lettering/typeset.ts';
import { printTitle } from '../parts/text-panel.ts';
import { type Print, together } from '../print.ts';
import { markShape, rectangle } from '../shapes.ts';
import { svgDocument } from '../svg-document.ts';
import { tidyText } from '../tidy-text.ts';

/** What the sheet of a town says: its name, and what this is. */
export type TownPoster = { town: string; claim: string };

const [width, height, margin] = [1200, 630, 56];
const columns = 6;
const tileHeight = 150;

/** The town's sheet for link previews of pages that are no single date: its name above a tile for every genre. */
export const drawTown = (poster: TownPoster): string =>
  svgDocument({ name: `${poster.town}. ${poster.claim}`, width, height, svg: layOutTown(poster).svg });

export function layOutTown({ town, claim }: TownPoster): Print {
  const step = (width - 2 * margin) / columns;
  const wall = tileHeight * 2;
  const room = { width: width - 2 * margin, height: height - wall - 2 * margin - 80 };
  const setting = fitText(tidyText(town, 'de') || claim, { ...room, sizeMax: 230, linesMax: 2 });
  const claimSize = Math.min(46, room.width / widthOf('narrow', claim));
  const baseline = margin + heightOf(setting) + 28 + claimSize * 0.7;
  const on = { ink, ground: paper };
  const tiles = Object.entries(genreMarks).map(([genre, mark], index) => {
    const [x, y] = [
      margin + (index % columns) * step,
      height - margin - wall + Math.floor(index / columns) * tileHeight,
    ];
    const field = Object.entries(genreColours).find(([id]) => id === genre)?.[1].field ?? ink;
    const size = tileHeight * 0.6;
    return together(
      rectangle({ x, y, width: step + 0.4, height: tileHeight + 0.4 }, field),
      markShape({ mark, x: x + (step - size) / 2, y: y + (tileHeight - size) / 2, size }, inkOn(field)),
    );
  });
  return together(
    rectangle({ x: 0, y: 0, width, height }, paper),
    printTitle(setting, { x: margin, top: margin, ...on }),
    setLine({ cut: 'narrow', text: claim, size: claimSize, x: margin, baseline, ...on }),
    ...tiles,
  );
}
