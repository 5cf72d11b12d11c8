import { parse } from 'csv-parse/sync';
import { bounds } from '../bounds.ts';
import { type BrokenRow, isObject, type TableRow } from './table-row.ts';

const separators = [';', ',', '\t', '|'];

/** The rows of a CSV file. Its separator is the one the heading has most of; a row that is broken is marked. */
export function rowsOfCsv(text: string): (TableRow | BrokenRow)[] {
  const broken: BrokenRow[] = [];
  const records: unknown[] = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    columns: (names: string[]) => names.map((name, at) => name.trim() || `column ${at + 1}`),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 256 * 1024,
    to: bounds.rowsMax + 1,
    on_skip: (error) => {
      broken.push({ line: Number(error && 'lines' in error ? error.lines : 0), broken: true });
      return undefined;
    },
  });
  return [...records.flatMap(rowOf), ...broken].sort((a, b) => a.line - b.line);
}

/** The parser tells the line a record ends on. */
function rowOf(entry: unknown): TableRow[] {
  if (!isObject(entry) || !isObject(entry.info) || !isObject(entry.record)) return [];
  return [{ line: Number(entry.info.lines), values: entry.record }];
}

function separatorOf(text: string): string {
  const heading = text.slice(0, 20_000).split(/\r?\n|\r/, 1)[0] ?? '';
  const counts = separators.map((separator) => heading.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
