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

const sorted = (word: string) => [...word].sort().join('');

/** The same letters, one of them in another place: "Teather". */
function isMoved(a: string, b: string): boolean {
  if (a.length !== b.length || sorted(a) !== sorted(b)) return false;
  const forms = new Set(nearForms(a));
  return nearForms(b).some((form) => form.length < b.length && forms.has(form));
}

/** How many letters were left out, added, taken for another or put in another place. */
export const mistakesBetween = (a: string, b: string): number => (a !== b && isMoved(a, b) ? 1 : editsBetween(a, b));

/** Letters left out, added, swapped with their neighbour or taken for another (Damerau and Levenshtein). */
function editsBetween(a: string, b: string): number {
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
