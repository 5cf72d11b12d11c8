const control = /[\p{Cc}\u2028\u2029]+/gu;

/** A text as one line of at most so many characters: no line break, whoever wrote it, can begin a header of its own. */
export function oneLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 20)
    .replaceAll(control, ' ')
    .toWellFormed()
    .trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
