/** The twelve parent genres by their stable ids, in the order of the vocabulary. */
export type GenreParentId =
  | 'musik'
  | 'theater'
  | 'musiktheater'
  | 'tanz'
  | 'kleinkunst'
  | 'kunst'
  | 'geschichte'
  | 'literatur'
  | 'film'
  | 'club'
  | 'stadtkultur'
  | 'mitmachen';

/** One filled path per genre on a field of 24 × 24, to be filled by the even-odd rule. */
export const genreMarks: Record<GenreParentId, string> = {
  // A ring.
  musik: 'M12 .5a11.5 11.5 0 1 1 0 23a11.5 11.5 0 1 1 0-23zM12 7.7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6z',
  // A half disc, flat side up.
  theater: 'M.5 6.2h23a11.5 11.5 0 0 1-23 0z',
  // Two half discs touching: a bow tie.
  musiktheater: 'M.5.5a11.5 11.5 0 0 1 0 23zM23.5.5a11.5 11.5 0 0 0 0 23z',
  // Two quarter discs turning about the middle.
  tanz: 'M12 .5v11.5a11.5 11.5 0 0 1-11.5-11.5zM12 23.5v-11.5a11.5 11.5 0 0 1 11.5 11.5z',
  // A triangle.
  kleinkunst: 'M12 1.2l11.8 21.6h-23.6z',
  // A square frame.
  kunst: 'M.8.8h22.4v22.4h-22.4zM6.6 6.6v10.8h10.8v-10.8z',
  // An arch.
  geschichte: 'M1.2 23.5v-12.2a10.8 10.8 0 0 1 21.6 0v12.2h-6.6v-12.2a4.2 4.2 0 0 0-8.4 0v12.2z',
  // An open book.
  literatur:
    'M11.1 6.4c-2.6-2.3-6.2-3.5-10.6-3.5v15.6c4.4 0 8 .9 10.6 3zM12.9 6.4c2.6-2.3 6.2-3.5 10.6-3.5v15.6c-4.4 0-8 .9-10.6 3z',
  // A beam of light.
  film: 'M.5 9.4l23-8.4v22l-23-8.4z',
  // Four bars.
  club: 'M.5 8h4.4v8h-4.4zM6.7 3.4h4.4v17.2h-4.4zM12.9.5h4.4v23h-4.4zM19.1 6.2h4.4v11.6h-4.4z',
  // A house with an open door.
  stadtkultur: 'M12 .9l11.5 9.9v12.5h-7.9v-7.1h-7.2v7.1h-7.9v-12.5z',
  // A plus.
  mitmachen: 'M8 .5h8v7.5h7.5v8h-7.5v7.5h-8v-7.5h-7.5v-8h7.5z',
};

/** The field of each genre, alike by day and by night, and the two colours it is printed with. */
export const genreColours: Record<GenreParentId, { field: string; companion1: string; companion2: string }> = {
  musik: { field: '#c23a1c', companion1: '#feda36', companion2: '#e691ab' },
  theater: { field: '#560a31', companion1: '#e691ab', companion2: '#e27a05' },
  musiktheater: { field: '#e691ab', companion1: '#560a31', companion2: '#c23a1c' },
  tanz: { field: '#e27a05', companion1: '#1812a6', companion2: '#560a31' },
  kleinkunst: { field: '#feda36', companion1: '#c23a1c', companion2: '#15726a' },
  kunst: { field: '#1812a6', companion1: '#e27a05', companion2: '#e691ab' },
  geschichte: { field: '#643800', companion1: '#feda36', companion2: '#50a3e6' },
  literatur: { field: '#15726a', companion1: '#e691ab', companion2: '#feda36' },
  film: { field: '#c5d1dc', companion1: '#c23a1c', companion2: '#1812a6' },
  club: { field: '#9533dc', companion1: '#82cd68', companion2: '#feda36' },
  stadtkultur: { field: '#50a3e6', companion1: '#c23a1c', companion2: '#feda36' },
  mitmachen: { field: '#82cd68', companion1: '#9533dc', companion2: '#15726a' },
};
