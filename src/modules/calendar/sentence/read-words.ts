/** A word of a sentence: as it is compared, and where it stands in what was written. */
export type Word = { text: string; from: number; to: number };

/** What is read of a sentence at most; nobody says more in one. */
const lettersMax = 500;
const wordsMax = 80;

/**
 * A text as it is compared: small letters without accents, ß as ss, and ä, ae and a alike, so that "früh", "frueh" and
 * "fruh" are one word. What is compared must have gone through this on both sides.
 */
export const fold = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\p{M}'’`´]/gu, '')
    .replaceAll(/([aou])e/g, '$1');

/** Numbers with their points and colons, words, and the signs that join them. */
const piece = /\d+(?:[.:,]\d+)*\.?|[\p{L}\p{M}][\p{L}\p{M}'’`´]*|[&€–—-]/gu;

/** The words of a sentence, bounded. "24.12." and "19:30" are words, too. */
export function readWords(sentence: string): Word[] {
  const words: Word[] = [];
  for (const found of sentence.slice(0, lettersMax).matchAll(piece)) {
    if (words.length >= wordsMax) break;
    const [text] = found;
    words.push({ text: /^[–—-]$/.test(text) ? '-' : fold(text), from: found.index, to: found.index + text.length });
  }
  return words;
}

/** The words of a phrase from a table. */
export const wordsOf = (phrase: string): string[] => readWords(phrase).map(({ text }) => text);
