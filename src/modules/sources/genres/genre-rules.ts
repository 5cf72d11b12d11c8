import { genreWords, misleadingWords } from './genre-words.ts';

/** What a word says: a genre, a format or both, and how surely. `inText`: it says so in a description as well. */
export type GenreRule = { genre: string | undefined; format: string | undefined; sure: number; inText: boolean };
export type WordRule = { word: string; rule: GenreRule };

const listed = (words: string) =>
  words
    .split(',')
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);

const known = (id: string | undefined) => (id === '–' ? undefined : id);

export const wordRules: WordRule[] = genreWords
  .trim()
  .split(/\n(?! )/)
  .flatMap((entry) => {
    const [, tilde, genre, format, sure, words = ''] = /^(~ )?(\S+) (\S+) ([\d.]+):([\s\S]*)$/.exec(entry) ?? [];
    const rule = { genre: known(genre), format: known(format), sure: Number(sure), inText: tilde !== undefined };
    return listed(words).map((word) => ({ word, rule }));
  });

export const misleading: string[] = listed(misleadingWords);
