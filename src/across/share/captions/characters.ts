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
export function shortened(text: string, most: number): string {
  if (charactersIn(text) <= most) return text;
  const kept = [...segmenter.segment(text)].slice(0, most - 1).map(({ segment }) => segment);
  const head = kept.join('');
  const end = text.startsWith(`${head} `) ? head.length : head.search(/\s\S*$/);
  const words = end > 0 ? head.slice(0, end) : head;
  return `${words.replace(/[\s,;:.·–—-]+$/u, '')}…`;
}
