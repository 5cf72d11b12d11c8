export { drawPoster } from './draw-poster.ts';
export { seams } from './lettering/seams.ts';
export { softHyphenate } from './lettering/soft-hyphenate.ts';
export { type Poster, type PosterFamily, type PosterFormat, posterFamilies, posterFormats } from './poster.ts';
export { posterPng } from './poster-png.ts';
