export { drawPoster } from './draw-poster.ts';
export { seams } from './lettering/seams.ts';
export { softHyphenate } from './lettering/soft-hyphenate.ts';
export { posterPdf } from './pdf/poster-pdf.ts';
export { type Poster, type PosterFamily, type PosterFormat, posterFamilies, posterFormats } from './poster.ts';
export { posterPng } from './poster-png.ts';
export { drawTown, type TownPoster } from './town/draw-town.ts';
export { drawWeek } from './week/draw-week.ts';
export { type WeekFormat, type WeekPoster, type WeekRow, weekFormats, weekRowsMax } from './week/week-poster.ts';
