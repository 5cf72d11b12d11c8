import type { MarkDrawing } from '#ui/marks.ts';

/** The signs of the twelve genres. Plain geometry; the poster generator uses the same forms. */
export const genreDrawings: Readonly<Record<string, MarkDrawing>> = {
  musik: { id: 'musik', path: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22m0 7a4 4 0 1 0 0 8 4 4 0 0 0 0-8' },
  theater: { id: 'theater', path: 'M1 6.5h22a11 11 0 0 1-22 0' },
  musiktheater: { id: 'musiktheater', path: 'M1 1h22a11 11 0 0 1-22 0m0 22a11 11 0 0 1 22 0z' },
  tanz: { id: 'tanz', path: 'M12 12H1A11 11 0 0 1 12 1zm0 0h11a11 11 0 0 1-11 11z' },
  kleinkunst: { id: 'kleinkunst', path: 'M12 1.5 23.5 22H.5z' },
  kunst: { id: 'kunst', path: 'M1 1h22v22H1zm6 6v10h10V7z' },
  geschichte: { id: 'geschichte', path: 'M2 23V11a10 10 0 0 1 20 0v12h-6V11a4 4 0 0 0-8 0v12z' },
  literatur: { id: 'literatur', path: 'm1 3 10 4v15L1 18zm22 0L13 7v15l10-4z' },
  film: { id: 'film', path: 'm1 9 22-8v22L1 15z' },
  club: { id: 'club', path: 'M1 9h4v6H1zm6-5h4v16H7zm6-3h4v22h-4zm6 6h4v10h-4z' },
  stadtkultur: { id: 'stadtkultur', path: 'm12 1 11 9v13H1V10z' },
  mitmachen: { id: 'mitmachen', path: 'M8 1h8v7h7v8h-7v7H8v-7H1V8h7z' },
};

/** All twelve, for pages that show every genre. */
export const allGenreDrawings: readonly MarkDrawing[] = Object.values(genreDrawings);
