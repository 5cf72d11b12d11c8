/** A sign of one filled path on a 24 × 24 grid; holes by even-odd. */
export type MarkDrawing = { id: string; path: string };

/** Signs that mean the same everywhere. Each always has a word beside it. */
export const calendarMark: MarkDrawing = {
  id: 'calendar',
  path: 'M2 4h4V1h2.5v3h7V1H18v3h4v19H2zm2.5 6.5v10h15v-10zM11 12h2v2.5h2.5v2H13V19h-2v-2.5H8.5v-2H11z',
};

export const shareMark: MarkDrawing = {
  id: 'share',
  path: 'M13 2.5 22.5 10 13 17.5V13C8 13 4.5 15 2 20 2 12.5 6 7.5 13 7z',
};

export const placeMark: MarkDrawing = {
  id: 'place',
  path: 'M12 1a8 8 0 0 1 8 8c0 5.5-5.5 8.5-8 14-2.5-5.5-8-8.5-8-14a8 8 0 0 1 8-8m0 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
};
