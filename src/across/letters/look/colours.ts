/** Field of a genre, ink on it, and the tone of its name on paper: the day's colours of `genres.css`, which mails cannot load. */
export type Tones = { field: string; ink: string; text: string };

const cream = '#fff9ec';
const night = '#1c1815';

export const genreTones: Readonly<Record<string, Tones>> = {
  musik: { field: '#c23a1c', ink: cream, text: '#a83218' },
  theater: { field: '#560a31', ink: cream, text: '#560a31' },
  musiktheater: { field: '#e691ab', ink: night, text: '#97315a' },
  tanz: { field: '#e27a05', ink: night, text: '#8f4a00' },
  kleinkunst: { field: '#feda36', ink: night, text: '#735600' },
  kunst: { field: '#1812a6', ink: cream, text: '#1812a6' },
  geschichte: { field: '#643800', ink: cream, text: '#643800' },
  literatur: { field: '#15726a', ink: cream, text: '#0f625b' },
  film: { field: '#c5d1dc', ink: night, text: '#465460' },
  club: { field: '#9533dc', ink: cream, text: '#7d22c0' },
  stadtkultur: { field: '#50a3e6', ink: night, text: '#135a94' },
  mitmachen: { field: '#82cd68', ink: night, text: '#2c6917' },
};

/** For what has no genre. */
const plainTones: Tones = { field: '#1c1815', ink: '#f7f0e1', text: '#5b5045' };

export const tonesOf = (genre: string | undefined): Tones => genreTones[genre ?? ''] ?? plainTones;

/** The paper and inks of `tokens.css` by day: mails say `color-scheme: light`. */
export const inks = { paper: '#f7f0e1', shade: '#ede2cb', ink: '#1c1815', soft: '#5b5045', rule: '#cbbda2' } as const;
