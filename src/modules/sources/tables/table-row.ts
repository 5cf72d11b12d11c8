import type { Columns } from '../inputs.ts';

/** One row of a table, whatever it was written in. `line` is the line of a text file, or the number in a list. */
export type TableRow = { line: number; values: Readonly<Record<string, unknown>> };

export type BrokenRow = { line: number; broken: true };

/** The text a mapped field has in a row; several columns are joined. */
export function textIn(row: TableRow, columns: Columns | undefined): string {
  if (columns === undefined) return '';
  if (typeof columns === 'string') return textAt(row.values, columns);
  if (Array.isArray(columns))
    return columns
      .map((column) => textAt(row.values, column))
      .filter(Boolean)
      .join(' ');
  return String(columns.const);
}

/** A column, or a path into what a column holds (`ort.name`). */
function textAt(values: Readonly<Record<string, unknown>>, column: string): string {
  if (Object.hasOwn(values, column)) return textOf(values[column]);
  let value: unknown = values;
  for (const step of column.split('.')) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return textOf(value);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (isObject(value))
    return textOf(
      ['de', 'name', 'title', '@value'].map((name) => value[name]).find((text) => typeof text === 'string'),
    );
  return '';
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
