const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Letters that never join with each other, so that counting them needs no rules. */
const plain = /^[\n\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]*$/;

/** How many characters people see: an emoji of a family of four is one. */
export function charactersIn(text: string): number {
  if (plain.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** A text cut between words with "…", at most so many characters; a single word longer than that is cut itself. */
export const shortened = (text: string, most: number): string => shortenings(text, [most])[0] ?? '';

/** The same text cut to several lengths. */
export function shortenings(text: string, lengths: readonly number[]): string[] {
  const letters = [...segmenter.segment(text)].map(({ segment }) => segment);
  return lengths.map((most) => (letters.length <= most ? text : cut(letters, most - 1)));
}

function cut(letters: readonly string[], at: number): string {
  const head = letters.slice(0, at).join('');
  const end = /^\s/.test(letters[at] ?? '') ? head.length : head.search(/\s\S*$/);
  return `${(end > 0 ? head.slice(0, end) : head).replace(/[\s,;:.·–—-]+$/u, '')}…`;
}
