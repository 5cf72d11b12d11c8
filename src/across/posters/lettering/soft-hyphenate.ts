import { seams, syllables } from './seams.ts';

const softHyphen = '\u00ad';
const longWordFrom = 15;

/** Puts soft hyphens at the seams of long words, so that narrow columns can break them; addresses stay whole. */
export function softHyphenate(text: string): string {
  return text.replace(/\S+/g, (token) =>
    /[@_\u00ad]|:\/\/|^www\.|\p{L}\.\p{L}/u.test(token)
      ? token
      : token.replace(/\p{L}+/gu, (word) => (word.length < longWordFrom ? word : withBreaks(word))),
  );
}

function withBreaks(word: string): string {
  const starts = [0, ...seams(word)];
  const parts = starts.map((start, index) => word.slice(start, starts[index + 1]));
  return parts.map((part) => (part.length < longWordFrom ? part : inSyllables(part))).join(softHyphen);
}

function inSyllables(part: string): string {
  const starts = [0, ...syllables(part)];
  return starts.map((start, index) => part.slice(start, starts[index + 1])).join(softHyphen);
}
