import { type BrokenRow, isObject, type TableRow } from './table-row.ts';

/** The rows of a JSON file: the list it is, or the first list of objects inside it. Nothing when it is no JSON. */
export function rowsOfJson(text: string): (TableRow | BrokenRow)[] | undefined {
  try {
    const list = firstList(JSON.parse(text)) ?? [];
    return list.map((value, at) =>
      isObject(value) ? { line: at + 1, values: value } : ({ line: at + 1, broken: true } as const),
    );
  } catch {
    return undefined;
  }
}

/** One object a line. A line that is none is marked and stops no other. */
export const rowsOfJsonLines = (text: string): (TableRow | BrokenRow)[] =>
  text.split('\n').flatMap((line, at): (TableRow | BrokenRow)[] => {
    if (line.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(line);
      if (isObject(value)) return [{ line: at + 1, values: value }];
    } catch {
      // Said by the mark below.
    }
    return [{ line: at + 1, broken: true }];
  });

const depthMax = 5;

function firstList(value: unknown, depth = 0): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth === depthMax) return undefined;
  for (const inner of Object.values(value)) {
    if (Array.isArray(inner) && inner.some(isObject)) return inner;
  }
  for (const inner of Object.values(value)) {
    const found = firstList(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}
