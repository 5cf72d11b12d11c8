/** Words from so many letters may have one mistake, and from so many two. */
export const oneMistakeFrom = 4;
export const twoMistakesFrom = 8;
const lettersMax = 20;

/** The word and what is left of it without one of its letters. Two words one mistake apart have one of these in common. */
export function nearForms(word: string): string[] {
  if (word.length < oneMistakeFrom || word.length > lettersMax) return [word];
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
  return [...forms];
}

/** How many letters were left out, added, swapped with their neighbour or taken for another (Damerau and Levenshtein). */
export function mistakesBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
