import { seams, syllables } from './seams.ts';

/** A place where a line may end: before letter `end`, with the next line starting at letter `next`. */
export type Break = { end: number; next: number; hyphen: boolean; penalty: number };

// How much wider a line counts when it ends in a hyphen.
const atSeam = 0.04;
const inSyllable = 0.7;

/** Everywhere the lines of a text may end, the end of the text included; inside words only if asked. */
export function breaksOf(text: string, insideWords: boolean): Break[] {
  const breaks: Break[] = [];
  let index = 0;
  for (const part of text.split(/([^\S\u00a0]+)/u)) {
    const length = [...part].length;
    if (part.trim() === '') {
      const last = breaks.at(-1);
      if (last) last.next = index + length;
    } else {
      breaks.push(...afterHyphens(part, index), ...(insideWords ? withinWords(part, index) : []));
      breaks.push({ end: index + length, next: index + length, hyphen: false, penalty: 0 });
    }
    index += length;
  }
  return breaks.sort((a, b) => a.end - b.end);
}

function afterHyphens(part: string, start: number): Break[] {
  return [...part.matchAll(/(?<=[\p{L}\p{N}.]{2}[-–/])(?=\p{L}{3})/gu)].map(({ index }) => {
    const at = start + [...part.slice(0, index)].length;
    return { end: at, next: at, hyphen: false, penalty: 0 };
  });
}

function withinWords(part: string, start: number): Break[] {
  return [...part.matchAll(/\p{L}{7,}/gu)].flatMap(({ 0: word, index }) => {
    const from = start + [...part.slice(0, index)].length;
    const joints = [0, ...seams(word)];
    return joints.flatMap((joint, nth) => {
      const piece = word.slice(joint, joints[nth + 1]);
      const inside = syllables(piece).map((at) => hyphenAt(from + joint + at, inSyllable));
      return nth > 0 ? [hyphenAt(from + joint, atSeam), ...inside] : inside;
    });
  });
}

const hyphenAt = (at: number, penalty: number): Break => ({ end: at, next: at, hyphen: true, penalty });
