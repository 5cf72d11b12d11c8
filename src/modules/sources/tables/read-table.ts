import { bounds } from '../bounds.ts';
import { contentHash } from '../content-hash.ts';
import { decodeText } from '../decode-text.ts';
import type { Draft, Reading } from '../draft.ts';
import type { Mapping } from '../inputs.ts';
import { draftOfRow } from './draft-of-row.ts';
import { rowsOfCsv } from './rows-of-csv.ts';
import { rowsOfJson, rowsOfJsonLines } from './rows-of-json.ts';
import type { BrokenRow, TableRow } from './table-row.ts';
import { usualMapping } from './usual-columns.ts';

export type ReadTable = { cityZone: string; mapping?: Mapping | undefined };

/** Reads a table (CSV, JSON or JSON lines, told apart by its first letters), row by row. */
export function readTable(bytes: Uint8Array, { cityZone, mapping }: ReadTable): Reading {
  const { text, utf8 } = decodeText(bytes);
  const rows = rowsOf(text);
  const columns = mapping ?? usualMapping(columnsOf(rows));
  const reading: Reading = { drafts: [], refused: [], notes: utf8 ? [] : [{ line: 1, kind: 'not-utf8' }] };
  for (const [index, row] of rows.entries()) {
    if ('broken' in row) {
      reading.refused.push({ line: row.line, reason: { kind: 'record-not-understood' } });
    } else if (index >= bounds.rowsMax) {
      reading.refused.push({ line: row.line, reason: { kind: 'too-many-records', recordsMax: bounds.rowsMax } });
    } else {
      const read = draftOfRow(row, columns, cityZone);
      if (!read.ok) {
        reading.refused.push({ line: row.line, reason: read.refusal });
        continue;
      }
      reading.drafts.push(read.value.draft);
      const { line, externalId } = read.value.draft;
      for (const kind of read.value.notes) reading.notes.push({ line, externalId, kind });
    }
  }
  return withOneIdEach(reading);
}

function rowsOf(text: string): (TableRow | BrokenRow)[] {
  const start = text.trimStart()[0];
  if (start === '[' || start === '{') return rowsOfJson(text) ?? rowsOfJsonLines(text);
  return rowsOfCsv(text);
}

/** Columns of the first rows together, since JSON leaves empty ones out. */
function columnsOf(rows: readonly (TableRow | BrokenRow)[]): string[] {
  return [...new Set(rows.slice(0, 100).flatMap((row) => ('broken' in row ? [] : Object.keys(row.values))))];
}

/**
 * A source's ids may name an evening that is told twice, early and late. The first keeps the id, the others get their
 * time and place behind it; what is the same in everything is told once.
 */
function withOneIdEach(reading: Reading): Reading {
  const seen = new Map<string, Set<string>>();
  const drafts: Draft[] = [];
  for (const draft of reading.drafts) {
    const hashes = seen.get(draft.externalId);
    if (!hashes) {
      seen.set(draft.externalId, new Set([draft.contentHash]));
      drafts.push(draft);
    } else if (hashes.has(draft.contentHash)) {
      const { line, externalId, title } = draft;
      reading.refused.push({ line, externalId, title, reason: { kind: 'duplicate' } });
    } else {
      hashes.add(draft.contentHash);
      const { start, end, place, title } = draft;
      drafts.push({
        ...draft,
        externalId: `${draft.externalId}#${contentHash({ start, end, place, title }).slice(0, 8)}`,
      });
    }
  }
  reading.refused.sort((a, b) => a.line - b.line);
  return { ...reading, drafts: drafts };
}
