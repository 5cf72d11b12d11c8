// Control characters, the line and paragraph separators, and halves of a pair: nothing a file may carry.
// Written as text, since no editor shows them, and without the u flag, which makes the test five times slower.
const control = '[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]';
const untidy = new RegExp(`${control}|^\\s|\\s\\s|\\s$`);
const isTidy = (text: string) => !untidy.test(text) && text.isWellFormed();

/** One line of plain text, at most `longest` characters, cut between words with "…". Bounded work for any input. */
export function oneLine(text: string, longest: number): string {
  if (text.length <= longest && isTidy(text)) return text;
  const line = beginning(text, longest)
    .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return cut(line, longest);
}

/** Plain text that keeps its line breaks, without control characters; at most one empty line in a row. */
export function paragraphs(text: string, longest: number): string {
  if (text.length <= longest && isTidy(text)) return text;
  const kept = beginning(text, longest)
    .replaceAll(/\r\n?|[\v\f\x85\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll(/[^\S\n]+|[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return cut(kept, longest);
}

// Twice the wanted length leaves room for what is dropped; the rest of a megabyte is never looked at.
const beginning = (text: string, longest: number) => text.slice(0, longest * 2 + 100).replaceAll(/\p{Cs}/gu, '');

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const end = head.search(/\s\S*$/);
  const kept = end > longest / 2 ? head.slice(0, end) : head.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
