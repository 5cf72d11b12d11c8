const letters: Record<string, string> = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd' };

/**
 * A text as it is compared: lower case, without accents, and with every spelling of an umlaut alike (König, Koenig and
 * Konig). That "Poet" loses its e as well does no harm, since both sides are folded.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđıþð]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/(?<![aeiouqy])([aou])e/g, '$1');

/** The words of a text as they are written; an apostrophe joins, everything else that is no letter and no digit parts. */
export const wordsOf = (text: string): string[] =>
  text.replaceAll(/(?<=\p{L})['’‘´`](?=\p{L})/gu, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words of a text as they are compared. */
export const foldedWords = (text: string): string[] => wordsOf(text).map(fold);

/** A whole text as it is compared, with single spaces between its words. */
export const foldedText = (text: string): string => foldedWords(text).join(' ');
