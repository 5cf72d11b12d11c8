/** The front door of passing on: captions, posters' words, packages. */
export { altOfPoster } from './alt-text.ts';
export { charactersIn } from './captions/characters.ts';
export { type CaptionLength, captionLengths, captionsOfDate, type Telling } from './captions/date-captions.ts';
export { drawSheet } from './kit/draw-sheet.ts';
export { baseName, sheetName } from './kit/file-names.ts';
export { type Caption, type Kit, kitFormats } from './kit/kit.ts';
export { packKit } from './kit/pack-kit.ts';
export { versionOf } from './kit/version-of.ts';
export { posterOf } from './poster-of.ts';
export { shareWays } from './share-links.ts';
export { altOfWeek } from './week/alt-of-week.ts';
export { posterOfWeek } from './week/poster-of-week.ts';
export type { Week, WeekLine } from './week/week.ts';
export { captionsOfWeek, spanOfWeek } from './week/week-captions.ts';
export { wordsIn as shareWords } from './words.ts';
