import type { MarkDrawing } from '#ui/marks.ts';
import { genreMarks } from '../vocabulary/genre-marks.ts';

/** The signs of the twelve genres, as on the posters; all of them, for pages that show every genre. */
export const allGenreDrawings: readonly MarkDrawing[] = Object.entries(genreMarks).map(([id, path]) => ({ id, path }));
